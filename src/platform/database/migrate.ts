import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import type { Database } from './database.ts';

/** Reads `timestamp-verb-object.ts` files in the order of their names. */
function folderProvider(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const names = (await readdir(folder)).filter((name) => /^\d{14}-[a-z0-9-]+\.ts$/.test(name)).sort();
      const entries = names.map(async (name) => [name.slice(0, -3), await import(pathToFileURL(join(folder, name)).href) as Migration] as const);
      return Object.fromEntries(await Promise.all(entries));
    },
  };
}

/** Brings the schema up to date; answers the names of what was done now. Throws with the failed name. */
export async function migrate(database: Database, folder: string): Promise<string[]> {
  const migrator = new Migrator({ db: database.owner, provider: folderProvider(folder) });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((r) => r.status === 'Error')?.migrationName ?? 'the schema';
    throw new Error(`Migration failed at ${failed}`, { cause: error });
  }
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}
