import { sql, type RawBuilder } from 'kysely';

/** One column of the order of a list. The last one must be unique within a gemeente (its id), and none may be null. */
export interface SortColumn {
  /** Column as the query names it (`t.volgorde`); the row must have it under its last part. */
  readonly column: string;
  readonly type: 'text' | 'uuid' | 'date' | 'timestamptz' | 'bigint' | 'integer' | 'boolean';
  readonly descending?: true;
}

/** Values of the sort columns of a row, as text of the database, so that nothing is rounded. */
export type SortKey = readonly string[];

/** Name of the column in the row: `volgorde` of `t.volgorde`. */
export function columnName(sort: SortColumn): string {
  return sort.column.slice(sort.column.lastIndexOf('.') + 1);
}

/** The order of the rows, on the columns as the query names them, or on those of `alias`. */
export function orderOf(order: readonly SortColumn[], alias?: string): RawBuilder<unknown> {
  return sql.join(order.map((sort) => sql`${sql.ref(alias === undefined ? sort.column : `${alias}.${columnName(sort)}`)} ${sql.raw(sort.descending ? 'desc' : 'asc')}`));
}

/**
 * Rows that come after a key. Only `<`, `>`, `=` and row comparison: the comparisons that stay in
 * the index under row-level security.
 */
export function afterKey(order: readonly SortColumn[], key: SortKey | undefined): RawBuilder<boolean> {
  if (key === undefined) return sql<boolean>`true`;
  const pairs = order.map((sort, place) => ({ sort, column: sql.ref(sort.column), value: sql`${key[place]}::text::${sql.raw(sort.type)}` }));
  const directions = new Set(order.map((sort) => sort.descending === true));
  if (directions.size === 1) {
    return sql<boolean>`(${sql.join(pairs.map((p) => p.column))}) ${sql.raw(directions.has(true) ? '<' : '>')} (${sql.join(pairs.map((p) => p.value))})`;
  }
  const steps = pairs.map(({ sort, column, value }, place) => {
    const equal = pairs.slice(0, place).map((p) => sql`${p.column} = ${p.value}`);
    return sql`(${sql.join([...equal, sql`${column} ${sql.raw(sort.descending ? '<' : '>')} ${value}`], sql` and `)})`;
  });
  const [first] = pairs;
  // The bound on the first column lets the index begin at the right place.
  const bound = first === undefined ? sql`true` : sql`${first.column} ${sql.raw(first.sort.descending ? '<=' : '>=')} ${first.value}`;
  return sql<boolean>`(${bound} and (${sql.join(steps, sql` or `)}))`;
}
