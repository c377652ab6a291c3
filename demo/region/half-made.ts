import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';

const words = 'demo being made';

/** Writes down, in the schema itself, that a demo region is being made; `done` takes it away again. */
export async function markHalfMade({ owner }: Database, done: boolean): Promise<void> {
  await sql`comment on table gemeente is ${done ? sql`null` : sql.lit(words)}`.execute(owner);
}

/**
 * Empties a database in which a demo region was begun and never finished: the process ended halfway. The
 * mark says that nothing else was ever in it. Answers whether it was so.
 */
export async function clearHalfMade({ owner }: Database): Promise<boolean> {
  const found = await sql<{ words: string | null }>`select obj_description('gemeente'::regclass) as words`.execute(owner);
  if (found.rows[0]?.words !== words) return false;
  const tables = await sql<{ tabel: string }>`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'herbouw') and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'kysely_%'`.execute(owner);
  await sql.raw(`truncate ${tables.rows.map(({ tabel }) => tabel).join(', ')} restart identity`).execute(owner);
  await sql`delete from pgboss.job`.execute(owner);
  return true;
}
