import { parse } from 'csv-parse/sync';
import { openCell } from './csv-cell.ts';
import type { HsdsBestand } from './hsds-bestand.ts';
import { HsdsFout } from './hsds-fout.ts';

/** A record of a table, with the line on which it stands. */
export interface Rij {
  readonly regel: number;
  readonly velden: Readonly<Record<string, string>>;
}
export type Tabellen = ReadonlyMap<string, readonly Rij[]>;

const mostRows = 50_000;

/** The tables of a tabular HSDS package, by the name of the file without `.csv`. */
export function readTables(bestanden: readonly HsdsBestand[]): Tabellen {
  return new Map(bestanden.filter(({ naam }) => naam.toLowerCase().endsWith('.csv')).map((bestand) => [tableName(bestand.naam), readTable(bestand)]));
}

export const tableName = (naam: string): string => naam.toLowerCase().replace(/^.*[/\\]/, '').replace(/\.csv$/, '');

function readTable({ naam, inhoud }: HsdsBestand): Rij[] {
  try {
    const rows = parse(inhoud, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: false, max_record_size: 100_000, to: mostRows + 1, info: true }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    if (rows.length > mostRows) throw new HsdsFout(naam, `Dit bestand heeft meer dan ${mostRows} regels. Deel het op.`, `This file has more than ${mostRows} lines. Divide it.`);
    return rows.map(({ record, info }) => ({ regel: info.lines, velden: Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, openCell(cell)])) }));
  } catch (error) {
    if (error instanceof HsdsFout) throw error;
    const line = (error as { lines?: number }).lines;
    throw new HsdsFout(line === undefined ? naam : `${naam}, regel ${line}`, 'Dit is geen geldige CSV. Kijk de aanhalingstekens en het aantal kolommen na.', 'This is no valid CSV. Check the quotes and the number of columns.');
  }
}
