import { modules } from '../../modules.ts';
import type { Database } from '../../platform/database/database.ts';
import { makeConductor } from '../../platform/journal/conductor.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';

/** Lets the readers of these gemeenten finish what the last server left. */
export async function settle(database: Database, gemeenten: readonly string[]): Promise<void> {
  const { env } = makeTestSpil({ engine: database.engine, database: () => database, countStatements: () => Promise.resolve(0) }, modules, findGrants);
  await makeConductor(env, modules, () => Promise.resolve(gemeenten), (error) => { throw error; }).settle();
}
