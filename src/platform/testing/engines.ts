import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { sql, type Kysely } from 'kysely';
import { openEmbedded, openPostgres, type Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';

const root = resolve(import.meta.dirname, '../../..');
const migrations = join(root, 'migrations');

export type TestedEngine = 'embedded' | 'postgres';

/** The embedded engine always, PostgreSQL where `SPIL_TEST_POSTGRES` names a server. */
export const testedEngines = (): readonly TestedEngine[] => (process.env['SPIL_TEST_POSTGRES'] ? ['embedded', 'postgres'] : ['embedded']);

/** A database of this worker, and the statements that went to it. */
export interface TestDatabase {
  readonly engine: TestedEngine;
  readonly database: () => Database;
  /** Runs work and answers how many statements it took. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** What is to be ended before the database is closed. */
  beforeClose?(end: () => Promise<void>): void;
}

/** Describes tests once for each engine. Each file gets a database of its own from a migrated template. */
export function forEachEngine(title: string, tests: (db: TestDatabase) => void, engines = testedEngines()): void {
  const server = process.env['SPIL_TEST_POSTGRES'];
  for (const engine of engines) {
    // Where the other engine cannot have it, it is not missed there.
    describe(`${title} ${engines.length < testedEngines().length ? '(a server only)' : `[${engine}]`}`, () => {
      let open: Database | undefined;
      let drop: () => Promise<void> = () => Promise.resolve();
      let statements = 0;
      const onStatement = () => { statements += 1; };
      const ends: (() => Promise<void>)[] = [];
      beforeAll(async () => {
        if (engine === 'embedded') open = await openTemplate(onStatement);
        else ({ database: open, drop } = await openClone(server!, onStatement));
      });
      afterAll(async () => {
        for (const end of ends) await end();
        await open?.close();
        await drop();
      });
      tests({
        engine,
        database: () => open!,
        async countStatements(work) {
          const before = statements;
          await work();
          return statements - before;
        },
        beforeClose: (end) => void ends.push(end),
      });
    });
  }
}

/** What the schema of today is made by. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of [migrations, join(root, 'src/platform/database')]) {
    for (const name of readdirSync(folder).sort()) if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** An embedded database with the schema and nothing in it, as a dump that is made once. */
export async function emptyDump(): Promise<Blob> {
  const folder = join(root, 'node_modules/.cache/spil');
  const file = join(folder, `template-${fingerprint()}.tar`);
  let dump = await readFile(file).catch(() => undefined);
  if (!dump) {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create();
    const fresh = await openEmbedded(undefined, {}, pglite);
    await migrate(fresh, migrations);
    dump = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
    await fresh.close();
    await mkdir(folder, { recursive: true });
    const mine = `${file}.${randomUUID()}`;
    await writeFile(mine, dump);
    await rename(mine, file);
  }
  return new Blob([new Uint8Array(dump)]);
}

async function openTemplate(onStatement: () => void): Promise<Database> {
  const dump = await emptyDump();
  const { PGlite } = await import('@electric-sql/pglite');
  return openEmbedded(undefined, { onStatement }, await PGlite.create({ loadDataDir: dump }));
}

/** A database of its own on the server, cloned from a migrated template that is made once. */
async function openClone(server: string, onStatement: () => void): Promise<{ database: Database; drop: () => Promise<void> }> {
  const admin = await openPostgres(server, { poolSize: 1 });
  const template = `spil_template_${fingerprint()}`;
  const name = `spil_test_${randomUUID().replaceAll('-', '')}`;
  await inOneSession(admin.owner, async (db) => {
    await sql`select pg_advisory_lock(7315)`.execute(db);
    try {
      const found = await sql`select 1 from pg_database where datname = ${template}`.execute(db);
      if (found.rows.length === 0) await makeTemplate(db, server, template);
      await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(db);
    } finally {
      await sql`select pg_advisory_unlock(7315)`.execute(db);
    }
  });
  const database = await openPostgres(urlFor(server, name), { onStatement, poolSize: 5 });
  return {
    database,
    async drop() {
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin.owner);
      await admin.close();
    },
  };
}

async function makeTemplate(db: Kysely<never>, server: string, template: string): Promise<void> {
  await sql`create database ${sql.id(`${template}_new`)}`.execute(db);
  const fresh = await openPostgres(urlFor(server, `${template}_new`), { poolSize: 1 });
  await migrate(fresh, migrations);
  await fresh.close();
  await sql`alter database ${sql.id(`${template}_new`)} rename to ${sql.id(template)}`.execute(db);
}

async function inOneSession(owner: Database['owner'], work: (db: Kysely<never>) => Promise<void>): Promise<void> {
  await owner.connection().execute((db) => work(db as unknown as Kysely<never>));
}

function urlFor(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
