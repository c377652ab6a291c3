import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Filling tables as their owner, in one transaction: a generated region, and nothing that people do. */
export interface BulkLoad {
  rows<T>(statement: string, values?: readonly unknown[]): Promise<T[]>;
  /** COPY: each line is a row in the text format of PostgreSQL, with its newline. */
  copy(table: string, columns: readonly string[], lines: Iterable<string>): Promise<void>;
}

/** Characters that are sent at once: a stream, and a whole file of the embedded database. */
const chunk = { stream: 1 << 16, file: 1 << 23 };

const rowsFrom = (client: pg.ClientBase): BulkLoad['rows'] => async <T>(statement: string, values: readonly unknown[] = []) => (await client.query(statement, [...values])).rows as T[];

export function bulkOnPostgres(client: pg.ClientBase): BulkLoad {
  return {
    rows: rowsFrom(client),
    copy: (table, columns, lines) => pipeline(Readable.from(inChunks(lines, chunk.stream)), client.query(copyFrom(copyStatement(table, columns, 'stdin')))),
  };
}

export function bulkOnPglite(pglite: PGlite, client: pg.ClientBase): BulkLoad {
  return {
    rows: rowsFrom(client),
    async copy(table, columns, lines) {
      for (const text of inChunks(lines, chunk.file)) await pglite.query(copyStatement(table, columns, `'/dev/blob'`), [], { blob: new Blob([text]) });
    },
  };
}

function copyStatement(table: string, columns: readonly string[], source: string): string {
  return `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from ${source}`;
}

function* inChunks(lines: Iterable<string>, size: number): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < size) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
