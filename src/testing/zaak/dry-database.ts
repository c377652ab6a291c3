import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';

/** Carries an answer out of a transaction that is undone. */
class Undone extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('undone');
    this.answer = answer;
  }
}

/** A database in which everything happens and nothing stays: acts can be tried one after another on the same case. */
export interface DryDatabase extends Database {
  /** Reasons of the refusals that would now stand in the access log since this was last asked. */
  takeRefusals(): string[];
}

export function dryDatabase(database: Database): DryDatabase {
  let refusals: string[] = [];
  const run: Database['write'] = async (scope, work, priority) => {
    try {
      return await database.write(scope, async (tx) => {
        const answer = await work(tx);
        refusals.push(...(await refusalsIn(tx)));
        throw new Undone(answer);
      }, priority);
    } catch (error) {
      if (error instanceof Undone) return error.answer as never;
      throw error;
    }
  };
  return {
    ...database, read: run, write: run, close: () => Promise.resolve(),
    takeRefusals() {
      const taken = refusals;
      refusals = [];
      return taken;
    },
  };
}

/** Lines of refusals that this transaction itself wrote. */
async function refusalsIn(tx: WriteTx): Promise<string[]> {
  await sql`reset role`.execute(tx);
  const { rows } = await sql<{ reden: string }>`select reden from inzage where uitkomst = 'geweigerd' and xmin::text = pg_current_xact_id()::xid::text`.execute(tx);
  return rows.map(({ reden }) => reden);
}
