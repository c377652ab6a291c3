import type { PostgresPool } from 'kysely';

/** The connections of one process. */
export interface PoolState {
  readonly size: number;
  readonly inUse: number;
  /** Work that waits for a connection now. */
  readonly waiting: number;
  /** How often one was asked for since the start, and the seconds waited in all. */
  readonly asked: number;
  readonly waitedSeconds: number;
}

/** Counts how long work waits for a connection. */
export function watchWaits() {
  let waiting = 0;
  let asked = 0;
  let milliseconds = 0;
  return {
    state: () => ({ waiting, asked, waitedSeconds: milliseconds / 1000 }),
    over: (pool: PostgresPool): PostgresPool => ({
      options: pool.options,
      async connect() {
        const began = performance.now();
        waiting += 1;
        try {
          return await pool.connect();
        } finally {
          waiting -= 1;
          asked += 1;
          milliseconds += performance.now() - began;
        }
      },
      end: () => pool.end(),
    }),
  };
}
