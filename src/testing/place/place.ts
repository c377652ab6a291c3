import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { emptyDump } from '../../platform/testing/engines.ts';
import { openEmbedded, openPostgres, type Database } from '../../platform/database/database.ts';

export type Engine = 'embedded' | 'postgres';

/** A database of its own for servers of the tests, and the settings that lead a server to it. */
export interface Place {
  readonly engine: Engine;
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Opens it in this process; on the embedded engine only while no server has it. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** What a place begins with: nothing, the schema (where that saves time), or what lies in a folder and, on PostgreSQL, in a database. */
export type Beginning = 'nothing' | 'schema' | { readonly folder: string; readonly database: string };

/** The master key of these servers, which `makeTestSpil` has too. */
const keys = JSON.stringify({ 1: Buffer.alloc(32, 7).toString('base64') });

/** Settings of a server that only answers the API: it needs no build. */
export function withoutScreens({ settings, folder }: Place): Readonly<Record<string, string>> {
  return { ...settings, SPIL_SCREENS: join(folder, 'none') };
}

/** The server of the tests; throws without one. */
function serverOfTests(): string {
  const server = process.env['SPIL_TEST_POSTGRES'];
  if (!server) throw new Error('SPIL_TEST_POSTGRES names no server');
  return server;
}

/** The address of a database on a server. */
function addressOf(database: string, server: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs work as the administrator of the server of the tests, or of another. */
export async function asAdmin<T>(work: (owner: Database['owner']) => Promise<T>, server = serverOfTests()): Promise<T> {
  const admin = await openPostgres(server, { poolSize: 1 });
  try {
    return await work(admin.owner);
  } finally {
    await admin.close();
  }
}

async function fillFolder(folder: string, engine: Engine, beginning: Beginning): Promise<void> {
  if (typeof beginning === 'object') {
    await cp(beginning.folder, folder, { recursive: true });
    return;
  }
  await writeFile(join(folder, 'keys.json'), keys);
  if (engine === 'postgres' || beginning === 'nothing') return;
  const { PGlite } = await import('@electric-sql/pglite');
  await (await PGlite.create(join(folder, 'database'), { loadDataDir: await emptyDump() })).close();
}

/** A folder, and on PostgreSQL a database on the server of the tests, or on another. */
export async function makePlace(engine: Engine, beginning: Beginning, other?: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'spil-place-'));
  await fillFolder(folder, engine, beginning);
  const settings = { SPIL_MODE: 'demo', SPIL_DATA: folder, SPIL_LOG: 'error' };
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (engine === 'embedded') return { engine, folder, settings, open: () => openEmbedded(join(folder, 'database')), remove: removeFolder };
  const server = other ?? serverOfTests();
  const name = `spil_place_${randomUUID().replaceAll('-', '')}`;
  const template = typeof beginning === 'object' ? sql`template ${sql.id(beginning.database)}` : sql``;
  await asAdmin((owner) => sql`create database ${sql.id(name)} ${template}`.execute(owner), server);
  return {
    engine, folder, settings: { ...settings, DATABASE_URL: addressOf(name, server) },
    open: () => openPostgres(addressOf(name, server), { poolSize: 5 }),
    async remove() {
      await asAdmin((owner) => sql`drop database if exists ${sql.id(name)} with (force)`.execute(owner), server);
      await removeFolder();
    },
  };
}
