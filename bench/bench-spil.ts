import type { Database } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { openPostgres, type DatabaseOptions } from '../src/platform/database/database.ts';
import { makeTestSpil, type TestSpil } from '../src/platform/testing/spil.ts';
import { modules } from '../src/modules.ts';
import { findGrants } from '../src/registers/dossier/index.ts';

export type BenchSpil = TestSpil<typeof modules>;

/** All of Spil on a database that was just made, in this process. */
export async function openSpil(url: string, options: DatabaseOptions = {}): Promise<{ spil: BenchSpil; database: Database }> {
  const database = await openPostgres(url, options);
  await migrate(database, new URL('../migrations', import.meta.url).pathname);
  const spil = makeTestSpil({ engine: 'postgres', database: () => database, countStatements: () => Promise.reject(new Error('nothing is counted here')) }, modules, findGrants);
  return { spil, database };
}
