import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** Filling and emptying whole tables as their owner, in one transaction: a generated region or a move, and nothing that people do. */
export interface BulkLoad {
  rows<T>(statement: string, values?: readonly unknown[]): Promise<T[]>;
  /** COPY: each line is a row in the text format of PostgreSQL, with its newline; a piece is one or more whole lines. `table` may name its schema (`public.team`). */
  copy(table: string, columns: readonly string[], lines: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** The rows of a table (of a part, not of what it is parted into), as `copy` takes them: pieces of whole lines, never all at once. */
  read(table: string, columns: readonly string[]): AsyncIterable<string>;
}

/** Characters that are sent at once: a stream, and a whole file of the embedded database. */
const chunk = { stream: 1 << 16, file: 1 << 23 };
/** Pages of a table (8 kB each) that are read at once from the embedded database. */
const pages = 1000;

const rowsFrom = (client: pg.ClientBase): BulkLoad['rows'] => async <T>(statement: string, values: readonly unknown[] = []) => (await client.query(statement, [...values])).rows as T[];

export function bulkOnPostgres(client: pg.ClientBase): BulkLoad {
  return {
    rows: rowsFrom(client),
    copy: (table, columns, lines) => pipeline(Readable.from(inChunks(lines, chunk.stream)), client.query(copyFrom(`copy ${target(table, columns)} from stdin`))),
    read: (table, columns) => wholeLines(client.query(copyTo(`copy ${target(table, columns)} to stdout`))),
  };
}

export function bulkOnPglite(pglite: PGlite, client: pg.ClientBase): BulkLoad {
  const rows = rowsFrom(client);
  return {
    rows,
    async copy(table, columns, lines) {
      for await (const text of inChunks(lines, chunk.file)) await pglite.query(`copy ${target(table, columns)} from '/dev/blob'`, [], { blob: new Blob([text]) });
    },
    async *read(table, columns) {
      const [size] = await rows<{ bladen: number }>(`select (pg_relation_size($1::regclass) / 8192)::int as bladen`, [quoted(table)]);
      for (let from = 0; from < (size?.bladen ?? 0); from += pages) {
        const { blob } = await pglite.query(`copy (select ${listed(columns)} from ${quoted(table)} where ctid >= '(${from},0)' and ctid < '(${from + pages},0)') to '/dev/blob'`);
        if (blob !== undefined && blob.size > 0) yield blob.text();
      }
    },
  };
}

const quoted = (table: string): string => table.split('.').map((part) => `"${part}"`).join('.');
const listed = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
const target = (table: string, columns: readonly string[]): string => `${quoted(table)} (${listed(columns)})`;

/** Lines are put together; what comes over time comes in pieces already. */
function inChunks(lines: Iterable<string> | AsyncIterable<string>, size: number): Iterable<string> | AsyncIterable<string> {
  return Symbol.iterator in lines ? together(lines, size) : lines;
}

function* together(lines: Iterable<string>, size: number): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < size) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** A newline inside a value is written as `\n`: each that stands there ends a row. */
async function* wholeLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const bytes of stream) {
    const text = rest + decoder.write(bytes);
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
  }
}
