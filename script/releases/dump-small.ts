import { sql } from 'kysely';
import { runTool } from '../../src/platform/copy/server-tools.ts';
import { openPostgres, type Database } from '../../src/platform/database/database.ts';

/** Takes every gemeente away but the one with the fewest households. Only of a database that nobody needs. */
async function keepOne({ load }: Pick<Database, 'load'>): Promise<void> {
  await load(async (bulk) => {
    // Neither triggers nor keys to other tables: whatever belongs to a gemeente goes with it.
    await bulk.rows(`select set_config('session_replication_role', 'replica', true)`);
    const [kept] = await bulk.rows<{ gemeente: string }>('select gemeente from huishouden group by 1 order by count(*), 1 limit 1');
    const tables = await bulk.rows<{ naam: string }>(`select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente' where n.nspname in ('public', 'herbouw') and c.relkind = 'r'`);
    for (const { naam } of tables) await bulk.rows(`delete from ${naam} where gemeente <> $1`, [kept?.gemeente]);
  });
}

/**
 * Makes a demo region on a server small, and answers it as statements that both engines take, with the migrations that
 * made it: what `psql` alone understands is left out.
 */
export async function dumpSmall(url: string): Promise<{ readonly statements: string; readonly migrations: readonly string[] }> {
  const database = await openPostgres(url, { poolSize: 1 });
  try {
    await keepOne(database);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.owner);
    const dump = await runTool('pg_dump', ['--no-owner', '--inserts', '--rows-per-insert=200', '--exclude-schema=kopie'], url);
    return { statements: dump.replaceAll(/^\\(?:un)?restrict .*\n/gm, ''), migrations: rows.map(({ name }) => name) };
  } finally {
    await database.close();
  }
}
