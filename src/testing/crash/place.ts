import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { emptyDump } from '../../platform/testing/engines.ts';
import { openEmbedded, openPostgres, type Database } from '../../platform/database/database.ts';

/** A database of its own in which servers are let die, and the settings that lead a server to it. */
export interface CrashPlace {
  readonly engine: 'embedded' | 'postgres';
  readonly settings: Readonly<Record<string, string>>;
  /** Opens it in this process; on the embedded engine only while no server has it. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** The master key of these servers, which `makeTestSpil` has too. */
const keys = JSON.stringify({ 1: Buffer.alloc(32, 7).toString('base64') });

/** A folder, and on PostgreSQL a database on the server of the tests; with the schema in it already, where that saves time. */
export async function makePlace(engine: CrashPlace['engine'], { schema = true }: { readonly schema?: boolean } = {}): Promise<CrashPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'spil-crash-'));
  await writeFile(join(folder, 'keys.json'), keys);
  const settings = { SPIL_MODE: 'demo', SPIL_DATA: folder, SPIL_SCREENS: join(folder, 'none'), SPIL_LOG: 'error' };
  if (engine === 'embedded') {
    const { PGlite } = await import('@electric-sql/pglite');
    if (schema) await (await PGlite.create(join(folder, 'database'), { loadDataDir: await emptyDump() })).close();
    return { engine, settings, open: () => openEmbedded(join(folder, 'database')), remove: () => rm(folder, { recursive: true }) };
  }
  const server = process.env['SPIL_TEST_POSTGRES'];
  if (server === undefined) throw new Error('SPIL_TEST_POSTGRES names no server');
  const name = `spil_crash_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(server, { poolSize: 1 });
  await sql`create database ${sql.id(name)}`.execute(admin.owner);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    engine, settings: { ...settings, DATABASE_URL: url.href },
    open: () => openPostgres(url.href, { poolSize: 5 }),
    async remove() {
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin.owner);
      await admin.close();
      await rm(folder, { recursive: true });
    },
  };
}
