import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openPostgres, type Database, type Statement } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeTestSpil, type TestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { assertTestBsn } from '../../src/registers/persoon/index.ts';
import { modules } from '../../src/modules.ts';
import { makeDemoRegion } from '../../demo/region/index.ts';
import { stampRegion } from '../../demo/region/copy/index.ts';

/** A region of a known size on a PostgreSQL server, and what goes to it. */
export interface MeasuredRegion {
  readonly url: string;
  readonly database: Database;
  readonly spil: TestSpil<typeof modules>;
  /** The statements of a piece of work, in their order. */
  record(work: () => Promise<unknown>): Promise<Statement[]>;
  close(): Promise<void>;
}

const urlOf = (server: string, name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href;

/** Opens a database of the server as a region that is watched. */
async function open(server: string, name: string): Promise<MeasuredRegion> {
  const seen: Statement[] = [];
  const database = await openPostgres(urlOf(server, name), { poolSize: 2, onStatement: (statement) => { seen.push(statement); } });
  const spil = makeTestSpil({ engine: 'postgres', database: () => database, countStatements: () => Promise.reject(new Error('record() tells more')) }, modules, findGrants, { admitBsn: assertTestBsn, brp: undefined });
  return {
    url: urlOf(server, name), database, spil,
    async record(work) {
      seen.length = 0;
      await work();
      return seen.splice(0);
    },
    async close() {
      await database.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const admin = await openPostgres(server, { poolSize: 1 });
  await sql.raw(statement).execute(admin.owner);
  await admin.close();
}

/** Regions of these sizes, the demo told once: each has so many open dossiers more. Close each. */
export async function makeRegions(server: string, sizes: readonly number[]): Promise<MeasuredRegion[]> {
  const name = (at: number): string => `spil_region_${randomUUID().replaceAll('-', '').slice(0, 12)}_${at}`;
  const told = name(0);
  await onServer(server, `create database ${told}`);
  const first = await open(server, told);
  await migrate(first.database, join(import.meta.dirname, '../../migrations'));
  await makeDemoRegion(first.spil.env, modules);
  await first.database.close();
  const regions: MeasuredRegion[] = [];
  for (const [at, dossiers] of sizes.entries()) {
    const own = name(at + 1);
    await onServer(server, `create database ${own} template ${told}`);
    const region = await open(server, own);
    await stampRegion(region.spil.env, modules, { dossiers });
    regions.push(region);
  }
  await first.close().catch(() => undefined);
  return regions;
}
