import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { passFailpoint } from '../failpoint.ts';
import type { Database } from './database.ts';
import { requireCarried, type Backfill } from './backfill.ts';
import { locked, type Patience } from './migration-lock.ts';

/** Names of the `timestamp-verb-object.ts` files, in their order. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{14}-[a-z0-9-]+\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort();
}

/** What is carried over in the background is declared beside the migrations. */
async function backfillsOf(folder: string): Promise<readonly Backfill[]> {
  if (!(await readdir(folder)).includes('backfills.ts')) return [];
  return (await import(pathToFileURL(join(folder, 'backfills.ts')).href) as { backfills: readonly Backfill[] }).backfills;
}

/** What was done before, in the order of their names. One look, without reading every column of every partition. */
async function namesDone(database: Database): Promise<string[]> {
  const there = await sql<{ er: boolean }>`select to_regclass('public.kysely_migration') is not null as er`.execute(database.owner);
  if (there.rows[0]?.er !== true) return [];
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.owner);
  return done.rows.map(({ name }) => name);
}

/** The administration of Kysely, by whose migrator earlier versions work: they go on where this one stopped, and the other way round. */
const makeAdministration = (database: Database, patience: Partial<Patience>): Promise<boolean> => locked(database, 'the administration of migrations', async (tx) => {
  await sql`create table if not exists kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(tx);
  await sql`create table if not exists kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null default 0)`.execute(tx);
  await sql`insert into kysely_migration_lock (id) values ('migration_lock') on conflict do nothing`.execute(tx);
  return true;
}, patience);

/** One migration in a transaction of its own; false when another process did it meanwhile. */
async function migrateOne(database: Database, folder: string, name: string, patience: Partial<Patience>): Promise<boolean> {
  const migration = await import(pathToFileURL(join(folder, `${name}.ts`)).href) as Migration;
  return locked(database, name, async (tx) => {
    const done = await sql`select 1 from kysely_migration where name = ${name}`.execute(tx);
    if (done.rows.length > 0) return false;
    await migration.up(tx);
    await sql`insert into kysely_migration (name, timestamp) values (${name}, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`.execute(tx);
    passFailpoint('migration');
    return true;
  }, patience);
}

/**
 * Brings the schema up to date; answers the names of what was done now. Throws with the failed name: nothing of that one
 * is done, what went before stays, and the next start goes on there. What an installation lacks is done, also where a
 * later one was done already: branches land in another order than they began. Several processes may do this at once.
 */
export async function migrate(database: Database, folder: string, patience: Partial<Patience> = {}): Promise<string[]> {
  const names = await namesIn(folder);
  const done = await namesDone(database);
  if (done.join() === names.join()) return [];
  const newer = done.filter((name) => !names.includes(name));
  if (newer.length > 0) throw new Error(`This database was made by a newer Spil, which did ${newer.join(', ')}: start that one, or begin with a copy from before`);
  if (done.length === 0) await makeAdministration(database, patience);
  const backfills = await backfillsOf(folder);
  const now: string[] = [];
  for (const name of names.filter((one) => !done.includes(one))) {
    await requireCarried(database, name, backfills);
    if (await migrateOne(database, folder, name, patience)) now.push(name);
  }
  return now;
}
