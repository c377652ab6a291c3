import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** How long a migration waits, in milliseconds, and how often it tries. */
export interface Patience {
  /** For a lock: every request on that table waits behind it for as long. */
  readonly lock: number;
  /** For one statement, which may hold such a lock while it runs. */
  readonly statement: number;
  readonly tries: number;
  /** Between tries, longer each time: who waited goes first. */
  readonly pause: number;
}

const usual: Patience = { lock: 2000, statement: 300_000, tries: 5, pause: 1000 };

/** The number that Kysely's own migrator locks: an earlier version of Spil that migrates is waited for too. */
const lockNumber = '3853314791062309107';

/** Who holds what a migration waits for: no text of their statements, which may hold data of people. */
const holders = sql<{ wie: string }>`select format('process %s (%s, %s, %s, transaction of %s s)', a.pid, coalesce(a.usename, '-'), coalesce(nullif(a.application_name, ''), 'no name'),
    coalesce(a.state, 'unknown'), coalesce(extract(epoch from clock_timestamp() - a.xact_start)::int, 0)) as wie
  from pg_locks l join pg_stat_activity w on w.pid = l.pid, unnest(pg_blocking_pids(l.pid)) b join pg_stat_activity a on a.pid = b
  where l.locktype = 'advisory' and l.granted and (l.classid::bigint << 32) | l.objid::bigint = ${sql.lit(lockNumber)}::bigint and w.datname = current_database() and l.database = w.datid`;

class OtherMigrates extends Error {}

/** Looks, while work goes on, who keeps it waiting; answers the last it saw when asked. */
function watchHolders(database: Database, every: number): () => Promise<string[]> {
  if (database.engine === 'embedded') return () => Promise.resolve([]);
  let seen: string[] = [];
  let asking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    asking = asking.then(async () => {
      const { rows } = await holders.execute(database.owner);
      if (rows.length > 0) seen = rows.map(({ wie }) => wie);
    }).catch(() => undefined);
  }, every);
  return async () => {
    clearInterval(timer);
    await asking;
    return seen;
  };
}

/** A transaction of its own, as the only one that migrates. The lock ends with it: nothing is left of a process that dies. */
function once<T>(database: Database, { lock, statement }: Patience, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return database.owner.transaction().execute(async (tx) => {
    await sql`select set_config('lock_timeout', ${String(lock)}, true), set_config('statement_timeout', ${String(statement)}, true)`.execute(tx);
    const mine = await sql<{ mijn: boolean }>`select pg_try_advisory_xact_lock(${sql.lit(lockNumber)}::bigint) as mijn`.execute(tx);
    if (mine.rows[0]?.mijn !== true) throw new OtherMigrates();
    return work(tx);
  });
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const stays = 'Nothing of it was done, what went before stays, and other processes go on';

/**
 * Runs one migration alone, in a transaction of its own, and waits for a lock only shortly, several times. Throws with who
 * held it and what to do. While another process migrates it waits, for as long as that takes.
 */
export async function locked<T>(database: Database, name: string, work: (tx: Transaction<Tables>) => Promise<T>, patience: Partial<Patience> = {}): Promise<T> {
  const how = { ...usual, ...patience };
  for (let tries = 1; ;) {
    const seen = watchHolders(database, how.lock / 4);
    try {
      return await once(database, how, work);
    } catch (error) {
      const held = await seen();
      const code = codeOf(error);
      if (error instanceof OtherMigrates) {
        await wait(how.pause / 4);
      } else if (code === '55P03' && tries < how.tries) {
        await wait(how.pause * tries);
        tries += 1;
      } else {
        throw new Error(explain(name, how, code, held), { cause: error });
      }
    } finally {
      await seen();
    }
  }
}

function explain(name: string, { lock, tries, statement }: Patience, code: unknown, held: readonly string[]): string {
  const failed = `Migration failed at ${name}`;
  if (code === '55P03') {
    const who = held.length === 0 ? 'another transaction' : held.join('; ');
    return `${failed}: a table that it changes is in use by ${who}. It waited ${tries} times ${lock} ms. ${stays}. Let that transaction end, or end it with pg_terminate_backend, and start again`;
  }
  if (code === '57014') return `${failed}: a statement was ended, after ${statement} ms at most. ${stays}`;
  return failed;
}
