import { createHash } from 'node:crypto';
import { PgBoss, fromKysely, type ConnectionOptions } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { WriteTx } from '../database/transaction.ts';

/** Timers that do not keep the process alive. */
const clock = {
  now: () => Date.now(),
  setTimeout: (work: () => void, ms: number) => setTimeout(work, ms).unref(),
  setInterval: (work: () => void, ms: number) => setInterval(work, ms).unref(),
  clearTimeout: (timer: unknown) => { clearTimeout(timer as NodeJS.Timeout); },
  clearInterval: (timer: unknown) => { clearInterval(timer as NodeJS.Timeout); },
};

/** The one queue; `migrations/` makes it. */
export const queue = 'spil';

/** pg-boss on our own connections: the schema is ours to migrate, times are ours to plan. `supervise` clears what is done and old. */
export async function openQueue(database: Database, supervise: boolean, onError: (error: unknown) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.upkeep(text, values) },
    backend: database.engine === 'embedded' ? 'pglite' : 'postgres', migrate: false, schedule: false, supervise, reindex: false, monitorVacuum: false, clock,
  });
  boss.on('error', onError);
  await boss.start();
  return boss;
}

/** The queue inside a transaction of ours. */
export function within(tx: WriteTx): Required<ConnectionOptions> {
  return { db: fromKysely(tx) };
}

/** The id of a job follows from what it is for: planned twice, it is there once. */
export function jobId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
