import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { tooBusy } from '../busy/too-busy.ts';

/** What `pg` says, without a code, when no connection came free in time, or none could be made. */
const late = /^(?:timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/;

/** A pool that says in words when no connection came free in time. */
export function patientPool(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: () => pool.connect().catch((error: unknown) => {
      throw error instanceof Error && late.test(error.message) ? Object.assign(tooBusy(), { cause: error }) : error;
    }),
    end: () => pool.end(),
  };
}
