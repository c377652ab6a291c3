import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { Temporal } from '../../../platform/time/temporal.ts';

/** One event of a case in the log, in the order of time. */
export interface LoggedEvent {
  readonly id: string;
  readonly naam: string;
  readonly group: string;
  readonly resource: string;
  readonly at: Temporal.Instant;
}

/** One case of the log with all its events. */
export interface LoggedCase {
  readonly id: string;
  readonly channel: string;
  readonly department: string;
  readonly start: Temporal.Instant;
  readonly deadline: Temporal.Instant;
  readonly events: readonly LoggedEvent[];
}

/** The columns that are read, of the event log "Receipt phase of an environmental permit application process". */
const columns = [
  'case:concept:name', 'case:channel', 'case:department', 'case:startdate', 'case:deadline',
  'concept:instance', 'concept:name', 'org:group', 'org:resource', 'time:timestamp',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

function requireColumns(header: string[]): string[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`Not the receipt log; columns are missing: ${missing.join(', ')}`);
  return header;
}

/**
 * The cases of the receipt log, one by one: the file is read as a stream and only the case at hand
 * is kept. Throws when columns are missing or the rows of a case do not stand together, and
 * RangeError for an impossible moment.
 */
export async function* readReceiptCases(path: string): AsyncGenerator<LoggedCase> {
  const closed = new Set<string>();
  let rows: Row[] = [];
  for await (const row of createReadStream(path).pipe(parse({ columns: requireColumns })) as AsyncIterable<Row>) {
    const id = row['case:concept:name'];
    if (rows[0] !== undefined && rows[0]['case:concept:name'] !== id) {
      closed.add(rows[0]['case:concept:name']);
      yield toCase(rows[0], rows);
      rows = [];
    }
    if (closed.has(id)) throw new Error(`The rows of ${id} do not stand together`);
    rows.push(row);
  }
  if (rows[0] !== undefined) yield toCase(rows[0], rows);
}

function toCase(first: Row, rows: readonly Row[]): LoggedCase {
  const events = rows.map((row) => ({
    id: row['concept:instance'],
    naam: row['concept:name'],
    group: row['org:group'],
    resource: row['org:resource'],
    at: Temporal.Instant.from(row['time:timestamp']),
  }));
  return {
    id: first['case:concept:name'],
    channel: first['case:channel'],
    department: first['case:department'],
    start: Temporal.Instant.from(first['case:startdate']),
    deadline: Temporal.Instant.from(first['case:deadline']),
    events: events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)),
  };
}
