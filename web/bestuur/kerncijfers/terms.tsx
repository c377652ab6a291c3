import { useLingui } from '@lingui/react/macro';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { FigureText } from '../../shared/ui/chart/figure-value.tsx';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import type { Area } from './figures.ts';
import { cellOf, percentOf, rowOf } from './figures.ts';
import { TermSentence } from './sentences.tsx';
import { useTerms } from './words.ts';

interface TermLine {
  readonly naam: string;
  readonly cells: Readonly<Record<string, FigureValue>>;
  readonly share: FigureValue;
}

const nameCell = (line: TermLine) => line.naam;
const cell = (code: string) => (line: TermLine) => <FigureText value={line.cells[code] ?? 'ontbreekt'} />;

/** Legal terms that bind the gemeente: kept or broken in the quarter, and how those that run stand today. */
export function Terms({ area, wijk }: { readonly area: Area; readonly wijk: string }) {
  const { t } = useLingui();
  const names = useTerms();
  const lines = area.termijnen.map(({ maat, periode, nu }): TermLine => {
    const [ended, running] = [rowOf(periode, wijk), rowOf(nu, wijk)];
    const kept = cellOf(ended, 'gehaald');
    const broken = cellOf(ended, 'te-laat');
    return { naam: names[maat] ?? maat, cells: { gehaald: kept, 'te-laat': broken, lopend: cellOf(running, 'lopend'), 'over-tijd': cellOf(running, 'over-tijd'), opgeschort: cellOf(running, 'opgeschort') }, share: percentOf([kept], [broken]) };
  });
  const columns: readonly [Column<TermLine>, ...Column<TermLine>[]] = [
    { key: 'termijn', title: t`Termijn`, cell: nameCell },
    { key: 'gehaald', title: t`Gehaald`, cell: cell('gehaald'), number: true },
    { key: 'te-laat', title: t`Te laat`, cell: cell('te-laat'), number: true },
    { key: 'lopend', title: t`Loopt nu`, cell: cell('lopend'), number: true },
    { key: 'over-tijd', title: t`Loopt over de laatste dag`, cell: cell('over-tijd'), number: true },
    { key: 'opgeschort', title: t`Staat stil`, cell: cell('opgeschort'), number: true },
  ];
  return (
    <Section title={t`Wettelijke termijnen`} card>
      <ul className="spil-prose">
        {lines.map(({ naam, share, cells }) => (
          <li key={naam}>
            <TermSentence naam={naam} share={share} late={cells['over-tijd'] ?? 'ontbreekt'} />
          </li>
        ))}
      </ul>
      <BarChart title={t`Op tijd, in procenten`} of={t`Termijn`} top={100} bars={lines.map(({ naam, share }) => ({ label: naam, value: share }))} />
      <Table caption={t`Termijnen`} columns={columns} rows={lines} rowKey={nameCell} />
    </Section>
  );
}
