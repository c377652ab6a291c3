import { useLingui } from '@lingui/react/macro';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import { SmallMultiples } from '../../shared/ui/chart/small-multiples.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Acts } from '../../shared/app-context.ts';
import type { Area } from './figures.ts';
import { all, rowOf } from './figures.ts';
import { useMeasures, usePhases, useQuarter, useWijkName } from './words.ts';

/** One measure over eight quarters, a small picture for each wijk, all on one scale. */
export function Wijken({ verloop }: { readonly verloop: Acts['kerncijfers.verloop']['output'] }) {
  const { t } = useLingui();
  const [measures, nameOf, quarter] = [useMeasures(), useWijkName(), useQuarter()];
  const measure = measures[verloop.maat] ?? verloop.maat;
  const unit = verloop.eenheid === 'dagen' ? t`dagen waarbinnen de helft klaar was` : undefined;
  return (
    <Section title={t`Wijken naast elkaar`} card>
      <SmallMultiples title={unit === undefined ? measure : `${measure}: ${unit}`} points={verloop.kwartalen.map(quarter)} of={t`Kwartaal`} series={verloop.rijen.map((row) => ({ name: row.wijk === all ? t`Heel ${row.naam}` : nameOf(row), values: row.waarden }))} />
    </Section>
  );
}

/** The gemeenten of one region, on the interval that inwoners worry about most. */
export function Gemeenten({ areas, chosen }: { readonly areas: readonly Area[]; readonly chosen: string }) {
  const { t } = useLingui();
  const phase = usePhases()['gesprek-plan'] ?? '';
  return (
    <Section title={t`Gemeenten naast elkaar`} card>
      <BarChart
        title={t`${phase}: dagen waarbinnen de helft klaar was`}
        of={t`Gemeente`}
        bars={areas.map(({ gemeente, naam, duren }) => ({ label: naam, value: rowOf(duren.find(({ maat }) => maat === 'gesprek-plan')?.periode ?? [], all)?.mediaan ?? 'ontbreekt', strong: gemeente === chosen }))}
      />
    </Section>
  );
}
