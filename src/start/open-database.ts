import { join } from 'node:path';
import { openEmbedded, openPostgres, type Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { Settings } from '../settings.ts';

const migrations = join(import.meta.dirname, '../../migrations');

/** The database of the settings, with its schema up to date. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const database = settings.databaseUrl === undefined
    ? await openEmbedded(join(settings.dataFolder, 'database'))
    : await openPostgres(settings.databaseUrl, { poolSize: settings.poolSize });
  await migrate(database, migrations);
  return database;
}
