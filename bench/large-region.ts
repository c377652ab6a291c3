import { sql } from 'kysely';
import { makeEnvironment } from '../src/start/environment.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { openPostgres, type Database } from '../src/platform/database/database.ts';
import type { Environment } from '../src/platform/act/environment.ts';
import { modules } from '../src/modules.ts';
import { readSettings } from '../src/settings.ts';
import { makeDemoRegion } from '../demo/region/index.ts';
import { stampRegion } from '../demo/region/copy/index.ts';
import type { Stage } from './stage.ts';

/** A region as a server finds it. */
export interface Region {
  readonly dataFolder: string;
  readonly audience: string;
  /** What a server is started with to serve it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The region of the goals: 20,000 open dossiers and two million events, with its database open. */
export interface LargeRegion extends Region {
  readonly env: Environment;
  readonly database: Database;
  close(): Promise<void>;
}

const size = { dossiers: Number(process.env['SPIL_BENCH_DOSSIERS'] ?? 20_000), gebeurtenissen: Number(process.env['SPIL_BENCH_EVENTS'] ?? 2_000_000) };
const made = new WeakMap<Stage, Promise<Region>>();

const readOwn = (own: Region['settings']) => readSettings({ SPIL_MODE: 'demo', ...own });

/** The demo as it is told, in a database that a server can be started on; `more` is done in it before it is closed. */
export async function makeRegion<T>(own: Region['settings'], more: (region: Region, database: Database, env: Environment) => Promise<T>): Promise<{ region: Region; done: T }> {
  const settings = readOwn(own);
  const database = await openDatabase(settings);
  const env = await makeEnvironment(settings, database, undefined);
  await makeDemoRegion(env, modules);
  const region = { dataFolder: settings.dataFolder, audience: settings.apiAudience, settings: own };
  const done = await more(region, database, env);
  await database.close();
  return { region, done };
}

async function makeLarge(stage: Stage): Promise<Region> {
  const start = performance.now();
  const since = (moment: number): string => ((performance.now() - moment) / 1000).toFixed(0);
  const { region } = await makeRegion({ DATABASE_URL: await stage.newDatabase('region'), SPIL_DATA: stage.folder('region-data') }, async (_region, database, env) => {
    const [told, copying] = [since(start), performance.now()];
    const { dossiers, gebeurtenissen, rijen } = await stampRegion(env, modules, size);
    await sql`vacuum analyze`.execute(database.owner);
    stage.tell(`  a region of ${dossiers.open} open dossiers, ${gebeurtenissen} events, ${rijen} rows: told in ${told} s, copied in ${since(copying)} s, with ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
  });
  return region;
}

/** A region that script/region made, with its keys: to try a change without waiting for a new one. */
function findRegion(): Promise<Region> | undefined {
  const { SPIL_BENCH_REGION: url, SPIL_DATA: dataFolder } = process.env;
  if (url === undefined || dataFolder === undefined) return undefined;
  return Promise.resolve({ dataFolder, audience: readOwn({ DATABASE_URL: url }).apiAudience, settings: { DATABASE_URL: url, SPIL_DATA: dataFolder } });
}

/** The large region, made once for all parts; opened anew for each. */
export async function openLargeRegion(stage: Stage): Promise<LargeRegion> {
  const making = made.get(stage) ?? findRegion() ?? makeLarge(stage);
  made.set(stage, making);
  const region = await making;
  const database = await openPostgres(region.settings['DATABASE_URL'] ?? '', { poolSize: 4 });
  return { ...region, database, env: await makeEnvironment(readOwn(region.settings), database, undefined), close: () => database.close() };
}
