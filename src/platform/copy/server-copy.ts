import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { CopyFault } from './copy-fault.ts';
import { markerSchema, putMarker } from './marker.ts';
import { runTool } from './server-tools.ts';
import { requireKnown } from './versions.ts';

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/**
 * Copies a database on a PostgreSQL server into one file, as it was at one moment, while Spil goes on. The file is for
 * its owner only and forced to disk. Needs a role that row-level security does not bind; throws otherwise.
 */
export async function backUpServer(url: string, file: string): Promise<void> {
  if (await isThere(file)) throw new CopyFault(`${file} exists already: choose another name`);
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    await (await open(part, 'w', 0o600)).close();
    await runTool('pg_dump', ['--format=custom', '--no-owner', `--exclude-schema=${markerSchema}`, `--file=${part}`], url);
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Puts a copy into a database without tables: whole, or nothing of it. The marker comes first, so that Spil
 * holds what would leave it, also when it is started before anybody looked.
 */
export async function restoreServer(file: string, url: string, database: Database, { migrations, op }: { readonly migrations: string; readonly op: string }): Promise<void> {
  if (!(await isThere(file))) throw new CopyFault(`There is no file ${file}`);
  const made = await runTool('pg_restore', ['--data-only', '--table=kysely_migration', '--file=-', file]).catch((error: unknown) => {
    throw new CopyFault(`${file} is no copy of a database of Spil, or is damaged`, { cause: error });
  });
  await requireKnown(file, made.split('\n').flatMap((line) => /^(\d{14}-[a-z0-9-]+)\t/.exec(line)?.[1] ?? []), migrations);
  const tables = await sql<{ aantal: number }>`select count(*)::int as aantal from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'herbouw', 'pgboss')`.execute(database.owner);
  if (tables.rows[0]?.aantal !== 0) throw new CopyFault('There are tables in this database: make an empty one, a restore overwrites nothing');
  await sql`do $$ begin create role spil_app nologin; exception when duplicate_object then null; when unique_violation then null; when insufficient_privilege then null; end $$`.execute(database.owner);
  await sql`do $$ begin execute format('grant spil_app to %I', current_user); exception when others then null; end $$`.execute(database.owner);
  await putMarker(database, { soort: 'teruggezet', op });
  try {
    await runTool('pg_restore', ['--single-transaction', '--exit-on-error', '--no-owner', file, ...databaseOf(url)], url);
  } catch (error) {
    await sql`drop schema if exists kopie cascade`.execute(database.owner);
    throw error;
  }
}

/** pg_restore writes a script where no database is named. */
function databaseOf(url: string): string[] {
  return ['--dbname', new URL(url).pathname.slice(1)];
}
