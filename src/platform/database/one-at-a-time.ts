import { sql } from 'kysely';
import { later } from './marks.ts';
import type { WriteTx } from './transaction.ts';

/**
 * From here until this transaction ends nobody else is past this point with the same key: what is read after it,
 * is what the one before left. `what` names what is written, `key` whose (gemeente first).
 */
export async function oneAtATime(tx: WriteTx, what: string, ...key: readonly string[]): Promise<void> {
  await later(tx, sql`select pg_advisory_xact_lock(hashtextextended(${[what, ...key].join(' ')}, 0))`);
}
