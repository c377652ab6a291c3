import { sql, type Transaction, type RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** A transaction that can only read: what a function that takes it may do shows in its signature. */
export type ReadTx = Pick<Transaction<Tables>, 'selectFrom' | 'fn'> & { readonly __read: true };

/** A transaction that can also write. */
export type WriteTx = Transaction<Tables> & { readonly __read: true };

/** Runs a hand-written select through a reading transaction; refuses anything else. */
export async function selectRaw<T>(tx: ReadTx, query: RawBuilder<T>): Promise<T[]> {
  const compiled = query.compile(tx as unknown as Transaction<Tables>);
  if (!/^\s*(select|with|explain)\b/i.test(compiled.sql)) throw new Error('selectRaw takes a select only');
  return (await query.execute(tx as unknown as Transaction<Tables>)).rows;
}

export { sql };
