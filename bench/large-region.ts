import { sql } from 'kysely';
import { makeEnvironment } from '../src/start/environment.ts';
import { openPostgres, type Database } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import type { Environment } from '../src/platform/act/environment.ts';
import { modules } from '../src/modules.ts';
import { readSettings } from '../src/settings.ts';
import { makeDemoRegion } from '../demo/region/index.ts';
import { stampRegion } from '../demo/region/copy/index.ts';
import type { Stage } from './stage.ts';

/** The region of the goals: 20,000 open dossiers and two million events. */
export interface LargeRegion {
  readonly url: string;
  readonly dataFolder: string;
  readonly env: Environment;
  readonly database: Database;
  readonly audience: string;
  close(): Promise<void>;
}

const made = new WeakMap<Stage, Promise<Omit<LargeRegion, 'env' | 'database' | 'close'>>>();

async function make(stage: Stage): Promise<Omit<LargeRegion, 'env' | 'database' | 'close'>> {
  const url = await stage.newDatabase('region');
  const dataFolder = stage.folder('region-data');
  const settings = settingsOf(url, dataFolder);
  const database = await openPostgres(url, { poolSize: 4 });
  await migrate(database, new URL('../migrations', import.meta.url).pathname);
  const env = await makeEnvironment(settings, database, undefined);
  const start = performance.now();
  await makeDemoRegion(env, modules);
  const told = performance.now();
  const { dossiers, gebeurtenissen, rijen } = await stampRegion(env, modules, { dossiers: Number(process.env['SPIL_BENCH_DOSSIERS'] ?? 20_000), gebeurtenissen: Number(process.env['SPIL_BENCH_EVENTS'] ?? 2_000_000) });
  await sql`vacuum analyze`.execute(database.owner);
  stage.tell(`  a region of ${dossiers.open} open dossiers, ${gebeurtenissen} events, ${rijen} rows: told in ${((told - start) / 1000).toFixed(0)} s, copied in ${((performance.now() - told) / 1000).toFixed(0)} s`);
  await database.close();
  return { url, dataFolder, audience: settings.apiAudience };
}

function settingsOf(url: string, dataFolder: string) {
  return readSettings({ SPIL_MODE: 'demo', SPIL_DATA: dataFolder, DATABASE_URL: url });
}

/** The large region, made once for all parts; opened anew for each. */
export async function openLargeRegion(stage: Stage): Promise<LargeRegion> {
  const making = made.get(stage) ?? make(stage);
  made.set(stage, making);
  const { url, dataFolder, audience } = await making;
  const database = await openPostgres(url, { poolSize: 4 });
  const env = await makeEnvironment(settingsOf(url, dataFolder), database, undefined);
  return { url, dataFolder, audience, env, database, close: () => database.close() };
}
