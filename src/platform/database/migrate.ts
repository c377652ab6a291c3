import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import { passFailpoint } from '../failpoint.ts';
import type { Database } from './database.ts';

/** Names of the `timestamp-verb-object.ts` files, in their order. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{14}-[a-z0-9-]+\.ts$/.test(name)).sort();
}

function folderProvider(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const names = await namesIn(folder);
      const entries = names.map(async (name) => {
        const migration = await import(pathToFileURL(join(folder, name)).href) as Migration;
        return [name.slice(0, -3), { up: (db) => migration.up(db).then(() => passFailpoint('migration')) } satisfies Migration] as const;
      });
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

/**
 * What was done before, in the order of their names. One look, where the migrator itself first reads every column of
 * every partition: a second and a half of each start.
 */
async function namesDone(database: Database): Promise<string[]> {
  const there = await sql<{ er: boolean }>`select to_regclass('public.kysely_migration') is not null as er`.execute(database.owner);
  if (there.rows[0]?.er !== true) return [];
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.owner);
  return done.rows.map(({ name }) => `${name}.ts`);
}

/**
 * Brings the schema up to date; answers the names of what was done now. Throws with the failed name. What an
 * installation lacks is done, also where a later one was done already: branches land in another order than they began.
 */
export async function migrate(database: Database, folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  const done = await namesDone(database);
  if (done.join() === names.join()) return [];
  const newer = done.filter((name) => !names.includes(name));
  if (newer.length > 0) throw new Error(`This database was made by a newer Spil, which did ${newer.map((name) => name.slice(0, -3)).join(', ')}: start that one, or begin with a copy from before`);
  const migrator = new Migrator({ db: database.owner, provider: folderProvider(folder), allowUnorderedMigrations: true });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((r) => r.status === 'Error')?.migrationName ?? 'the schema';
    throw new Error(`Migration failed at ${failed}`, { cause: error });
  }
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}
