import { useLingui } from '@lingui/react/macro';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { FigureText } from '../../shared/ui/chart/figure-value.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import type { Area } from './figures.ts';
import { all, beside, rowOf } from './figures.ts';
import { PhaseSentence } from './sentences.tsx';
import { usePhases } from './words.ts';

interface PhaseLine {
  readonly naam: string;
  readonly aantal: FigureValue;
  readonly mediaan: FigureValue;
  readonly p90: FigureValue;
  readonly vorige: FigureValue;
}

const nameCell = (line: PhaseLine) => line.naam;
const countCell = (line: PhaseLine) => <FigureText value={line.aantal} />;
const medianCell = (line: PhaseLine) => <FigureText value={line.mediaan} />;
const p90Cell = (line: PhaseLine) => <FigureText value={line.p90} />;
const beforeCell = (line: PhaseLine) => <FigureText value={line.vorige} />;

/** How long each phase took: for half of all, and for nine in ten. */
export function Phases({ area, wijk }: { readonly area: Area; readonly wijk: string }) {
  const { t } = useLingui();
  const names = usePhases();
  const lines = area.duren.map(({ maat, periode, vorige }): PhaseLine => {
    const row = rowOf(periode, wijk);
    return { naam: names[maat] ?? maat, aantal: row?.aantal ?? 'ontbreekt', mediaan: row?.mediaan ?? 'ontbreekt', p90: row?.p90 ?? 'ontbreekt', vorige: rowOf(vorige, wijk)?.mediaan ?? 'ontbreekt' };
  });
  const columns: readonly [Column<PhaseLine>, ...Column<PhaseLine>[]] = [
    { key: 'fase', title: t`Fase`, cell: nameCell },
    { key: 'aantal', title: t`Afgerond`, cell: countCell, number: true },
    { key: 'mediaan', title: t`Helft binnen (dagen)`, cell: medianCell, number: true },
    { key: 'p90', title: t`9 van de 10 binnen (dagen)`, cell: p90Cell, number: true },
    { key: 'vorige', title: t`Helft binnen, vorige periode`, cell: beforeCell, number: true },
  ];
  return (
    <Section title={t`Hoe lang het duurt`} card>
      <ul className="spil-prose">
        {area.duren.filter(({ maat }) => maat !== 'gesprek-plan').map(({ maat, periode, vorige }) => (
          <li key={maat}>
            <PhaseSentence naam={names[maat] ?? maat} now={rowOf(periode, wijk)?.mediaan ?? 'ontbreekt'} before={rowOf(vorige, wijk)?.mediaan ?? 'ontbreekt'} {...(wijk === all ? { wijken: beside(periode, vorige, ({ mediaan }) => mediaan) } : {})} />
          </li>
        ))}
      </ul>
      <BarChart title={t`Dagen waarbinnen de helft klaar was`} of={t`Fase`} bars={lines.map(({ naam, mediaan }, place) => ({ label: naam, value: mediaan, strong: place === 1 }))} />
      <Table caption={t`Fasen in dagen`} columns={columns} rows={lines} rowKey={nameCell} />
    </Section>
  );
}
