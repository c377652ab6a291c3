import { join } from 'node:path';
import { raiseFence } from '../platform/copy/fence.ts';
import { openEmbedded, openPostgres, type Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { Settings } from '../settings.ts';

const migrations = join(import.meta.dirname, '../../migrations');

/** The database of the settings, with its schema up to date; what was put back from a copy is held. Throws when it was moved elsewhere. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const database = settings.databaseUrl === undefined
    ? await openEmbedded(join(settings.dataFolder, 'database'))
    : await openPostgres(settings.databaseUrl, { poolSize: settings.poolSize });
  try {
    await migrate(database, migrations);
    await raiseFence(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
