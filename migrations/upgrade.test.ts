import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { openEmbedded, type Database } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { emptyDump } from '../src/platform/testing/engines.ts';

/** Landed after others that bear a later time: an installation of those days has the others and not these. */
const late = ['20261127110000-index-bewerking-uitkomst.ts', '20261127150000-create-jobs.ts'];

/** All that the schema is: columns, indexes, policies, functions and rights. */
async function shapeOf(database: Database): Promise<unknown> {
  // Parts for a day of the queue are those of the day on which they were made.
  const ask = async (query: string): Promise<unknown> => JSON.parse(JSON.stringify((await sql.raw(query).execute(database.owner)).rows).replaceAll(/(queue_stats_)\d{8}/g, '$1day'));
  return {
    kolommen: await ask(`select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema in ('public', 'herbouw', 'pgboss') and table_name not like 'kysely%' order by 1, 2, 3`),
    indexen: await ask(`select schemaname, indexname, indexdef from pg_indexes where schemaname in ('public', 'herbouw', 'pgboss') order by 1, 2`),
    beleid: await ask(`select schemaname, tablename, policyname, permissive, cmd, qual, with_check from pg_policies order by 1, 2, 3`),
    rechten: await ask(`select table_schema, table_name, privilege_type from information_schema.role_table_grants where grantee = 'spil_app' order by 1, 2, 3`),
    functies: await ask(`select proname, pg_get_function_identity_arguments(oid) as invoer from pg_proc where pronamespace in ('public'::regnamespace, 'pgboss'::regnamespace) order by 1, 2`),
  };
}

it('brings an installation that is behind to the same schema as a new one, also where a migration landed late', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spil-upgrade-'));
  const names = (await readdir(import.meta.dirname)).filter((name) => /^\d{14}-.*\.ts$/.test(name));
  expect(names).toEqual(expect.arrayContaining(late));
  for (const name of names.filter((one) => !late.includes(one) && one < '20261127170000')) await writeFile(join(folder, name), `export { up } from ${JSON.stringify(join(import.meta.dirname, name))};`);
  const old = await openEmbedded(undefined);
  const fresh = await openEmbedded(undefined, {}, await PGlite.create({ loadDataDir: await emptyDump() }));
  await migrate(old, folder);
  expect((await migrate(old, import.meta.dirname)).slice(0, 2)).toEqual(late.map((name) => name.slice(0, -3)));
  expect(await shapeOf(old)).toEqual(await shapeOf(fresh));
  await old.close();
  await fresh.close();
  await rm(folder, { recursive: true });
});
