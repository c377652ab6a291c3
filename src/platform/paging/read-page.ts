import { sql, type Expression, type RawBuilder } from 'kysely';
import type { QueryContext } from '../act/act.ts';
import type { Environment } from '../act/environment.ts';
import { actorKey } from '../access/actor.ts';
import { selectRaw, type ReadTx } from '../database/transaction.ts';
import type { GemeenteCode } from '../id.ts';
import { openCursor, sealCursor, type CursorBinding } from './cursor.ts';
import { afterKey, columnName, orderOf, type SortColumn, type SortKey } from './keyset.ts';

const defaultSize = 25;

/** What the query of one gemeente puts in its `where`, `orderBy` and `limit`. */
export interface Keyset {
  readonly after: RawBuilder<boolean>;
  readonly order: RawBuilder<unknown>;
  readonly limit: number;
}

export interface PagedList<Row> {
  /** Name of the act: a cursor of one list is no cursor of another. */
  readonly list: string;
  readonly order: readonly SortColumn[];
  /** The rows of one gemeente, with the keyset in it; several queries where they come from several tables. Their columns hold all sort columns. */
  readonly rows: (gemeente: GemeenteCode, keyset: Keyset) => Expression<Row> | readonly Expression<Row>[];
}

export interface Page<Row> {
  readonly items: Row[];
  /** Cursor of the next page; absent on the last. */
  readonly volgende?: string;
}

interface PagedInput {
  readonly cursor?: string;
  readonly aantal?: number;
}

/** What a page needs of the query that it is in. */
export interface PagingContext extends Pick<QueryContext<PagedInput, unknown>, 'tx' | 'gemeenten' | 'actor' | 'input'> {
  readonly env: Pick<Environment, 'secrets'>;
}

/**
 * One page of a list, over all gemeenten in hand: the keyset queries of each gemeente, merged in order by
 * the database in one statement, so that the order is that of its collations. Walking the pages
 * gives every row exactly once. Throws `InvoerOnjuist` on a cursor that belongs elsewhere.
 */
export async function readPage<Row>(context: PagingContext, paged: PagedList<Row>): Promise<Page<Row>> {
  const { cursor, aantal = defaultSize, ...filter } = context.input;
  const { secrets } = context.env;
  const binding: CursorBinding = { list: paged.list, gemeenten: context.gemeenten, actor: actorKey(context.actor), filter };
  const after = cursor === undefined ? undefined : openCursor(secrets, binding, cursor, paged.order.length);
  const keyset: Keyset = { after: afterKey(paged.order, after), order: orderOf(paged.order), limit: aantal + 1 };
  const merged = await mergeByKey(context.tx, context.gemeenten.flatMap((gemeente) => paged.rows(gemeente, keyset)), paged.order, aantal + 1);
  const page = merged.slice(0, aantal);
  const last = page.at(-1);
  const items = page.map(({ row }) => row);
  return merged.length > aantal && last !== undefined ? { items, volgende: sealCursor(secrets, binding, last.key) } : { items };
}

/** Rows of several ordered queries in one order, at most `limit`, each with its sort key. */
export async function mergeByKey<Row>(tx: ReadTx, queries: readonly Expression<Row>[], order: readonly SortColumn[], limit: number): Promise<{ row: Row; key: SortKey }[]> {
  if (queries.length === 0) return [];
  const keys = order.map((sort) => sql`${sql.ref(`rij.${columnName(sort)}`)}::text`);
  const rows = await selectRaw<Row & { '~sleutel': string[] }>(tx, sql`select rij.*, array[${sql.join(keys)}] as "~sleutel"
    from (${sql.join(queries.map((query) => sql`(${query})`), sql` union all `)}) rij order by ${orderOf(order, 'rij')} limit ${limit}`);
  return rows.map(({ '~sleutel': key, ...row }) => ({ row: row as Row, key }));
}
