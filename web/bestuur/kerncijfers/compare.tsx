import { useLingui } from '@lingui/react/macro';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import { SmallMultiples } from '../../shared/ui/chart/small-multiples.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Acts } from '../../shared/app-context.ts';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { all } from './figures.ts';
import { useMeasures, usePhases, usePeriod, useWijkName } from './words.ts';

/** One measure over eight quarters, a small picture for each wijk, all on one scale. */
export function Wijken({ verloop }: { readonly verloop: Acts['kerncijfers.verloop']['output'] }) {
  const { t } = useLingui();
  const [measures, nameOf, period] = [useMeasures(), useWijkName(), usePeriod()];
  const measure = measures[verloop.maat] ?? verloop.maat;
  const unit = verloop.eenheid === 'dagen' ? t`dagen waarbinnen de helft klaar was` : undefined;
  return (
    <Section title={t`Wijken naast elkaar`} card>
      <SmallMultiples title={unit === undefined ? measure : `${measure}: ${unit}`} points={verloop.kwartalen.map(period)} of={t`Kwartaal`} series={verloop.rijen.map((row) => ({ name: row.wijk === all ? t`Heel ${row.naam}` : nameOf(row), values: row.waarden }))} />
    </Section>
  );
}

interface GemeenteLine {
  readonly gemeente: string;
  readonly naam: string;
  readonly mediaan: FigureValue;
}

/** The gemeenten of one region, on the interval that inwoners worry about most. */
export function Gemeenten({ lines, chosen }: { readonly lines: readonly GemeenteLine[]; readonly chosen: string }) {
  const { t } = useLingui();
  const phase = usePhases()['gesprek-plan'] ?? '';
  if (lines.length < 2) return null;
  return (
    <Section title={t`Gemeenten naast elkaar`} card>
      <BarChart title={t`${phase}: dagen waarbinnen de helft klaar was`} of={t`Gemeente`} bars={lines.map(({ gemeente, naam, mediaan }) => ({ label: naam, value: mediaan, strong: gemeente === chosen }))} />
    </Section>
  );
}
