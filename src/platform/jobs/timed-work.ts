import type { Environment } from '../act/environment.ts';
import type { WriteTx } from '../database/transaction.ts';

/**
 * What time brings: a term that lapses, a right that ends, a log that closes. Looked at every hour. It
 * finds what is due from the tables themselves and marks it in the same transaction, so that doing it
 * again does nothing.
 */
export interface TimedWork {
  readonly naam: string;
  /** In each gemeente, or once for the whole installation. */
  readonly voor: 'gemeente' | 'installatie';
  /** Does one portion of what is due; answers how much that was, 0 when nothing is left. */
  run(tx: WriteTx, gemeente: string, env: Environment): Promise<number>;
}

/** How many rows a portion takes: well under 50 ms, because the embedded database has one connection. */
export const portion = 100;
