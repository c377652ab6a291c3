import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { findFreePort, startProcess, untilReady, type SpilProcess } from '../../src/testing/spil-process.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/spil');

export type Engine = 'embedded' | 'postgres';

/** Settings under which a demo region of its own is served, and how to take it away again. */
export interface DemoCopy {
  readonly settings: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** The region is the same at every run, so it is told once for each version of what tells it, and copied for each journey. */
function digestSources(): string {
  const hash = createHash('sha256');
  const files = ['src/**/*.ts', 'demo/**/*.ts', 'migrations/*.ts', 'package-lock.json'].flatMap((pattern) => globSync(pattern, { cwd: root }));
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).toSorted()) hash.update(file).update('\0').update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

const base = { NODE_ENV: 'production', SPIL_MODE: 'demo', SPIL_LOG: 'error' };

/** Starts Spil once, so that its demo region gets told, and stops it. */
async function tell(settings: Readonly<Record<string, string>>): Promise<void> {
  const spil: SpilProcess = startProcess(await findFreePort(), { ...base, ...settings });
  try {
    await untilReady(spil, 300);
  } finally {
    await spil.stop();
  }
}

/** A folder with the told region; of older versions nothing stays. */
async function toldFolder(engine: Engine, more: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(cache, `demo-${engine}-${digestSources()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const old of globSync(`demo-${engine}-*`, { cwd: cache })) rmSync(join(cache, old), { recursive: true, force: true });
  const making = mkdtempSync(join(cache, 'telling-'));
  await tell({ SPIL_DATA: making, ...more });
  renameSync(making, folder);
  return folder;
}

async function onServer(server: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function copyOnServer(server: string): Promise<DemoCopy> {
  const template = `spil_demo_${digestSources()}`;
  if ((await onServer(server, `select 1 from pg_database where datname = '${template}'`)) === 0) {
    rmSync(join(cache, `demo-postgres-${digestSources()}`), { recursive: true, force: true });
    await onServer(server, `create database ${template}`);
  }
  // The keys of the demo lie in its folder, also when its rows are on a server.
  const keys = await toldFolder('postgres', { DATABASE_URL: addressOf(server, template) });
  const data = mkdtempSync(join(tmpdir(), 'spil-journey-'));
  cpSync(keys, data, { recursive: true });
  const name = `spil_journey_${data.slice(-6).toLowerCase()}_${process.pid}`;
  await onServer(server, `create database ${name} template ${template}`);
  return {
    settings: { ...base, SPIL_DATA: data, DATABASE_URL: addressOf(server, name) },
    async remove() {
      await onServer(server, `drop database if exists ${name} with (force)`);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A demo region of its own, as `script/start` makes it. */
export async function copyDemo(engine: Engine): Promise<DemoCopy> {
  if (engine === 'postgres') return copyOnServer(process.env['SPIL_TEST_POSTGRES'] ?? '');
  const data = mkdtempSync(join(tmpdir(), 'spil-journey-'));
  cpSync(await toldFolder('embedded', {}), data, { recursive: true });
  return { settings: { ...base, SPIL_DATA: data }, remove: async () => rmSync(data, { recursive: true, force: true }) };
}
