import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { Persoonslijst } from './persoonslijst.ts';
import { readPersoonslijst } from './rvig-persoonslijst.ts';
import { columnsOf, type Columns } from './rvig-record.ts';

/**
 * Reads the test set of persoonslijsten of the GBA-V proefomgeving (RvIG, EUPL-1.2) from its CSV: semicolons, a BOM,
 * first a line with rubrieken, then for each persoonslijst one line and further lines for repeated and historical data.
 * Holds one persoonslijst at a time. Throws when a line has another number of fields than the first.
 */
export async function* readRvigTestset(path: string): AsyncGenerator<Persoonslijst> {
  const lines = createReadStream(path).pipe(parse({ bom: true, delimiter: ';' })) as AsyncIterable<readonly string[]>;
  let columns: Columns | undefined;
  let rows: (readonly string[])[] = [];
  for await (const line of lines) {
    if (columns === undefined) {
      columns = columnsOf(line);
      continue;
    }
    // Only the first line of a persoonslijst names it, in the first column.
    if (line[0] !== '' && rows.length > 0) {
      yield readPersoonslijst(columns, rows);
      rows = [];
    }
    rows.push(line);
  }
  if (columns !== undefined && rows.length > 0) yield readPersoonslijst(columns, rows);
}
