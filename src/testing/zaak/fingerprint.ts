import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Tables that tell of the asking itself. */
const asking: ReadonlySet<string> = new Set(['inzage', 'inzage_onderwerp', 'inzage_uurcontrole', 'idempotentie']);

/** A digest of each table over the rows of a gemeente, as the owner sees them: equal when nothing changed. */
export async function fingerprint(database: Database, gemeente: string): Promise<Record<string, string>> {
  const tables = await sql<{ tabel: string }>`select c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`.execute(database.owner);
  const named = tables.rows.map(({ tabel }) => tabel).filter((tabel) => !asking.has(tabel));
  const digests = named.map((tabel) => sql`select ${sql.lit(tabel)} as tabel, coalesce(md5(string_agg(t::text, E'\n' order by t::text)), '') as digest from ${sql.id(tabel)} t where gemeente = ${gemeente}`);
  const { rows } = await sql<{ tabel: string; digest: string }>`${sql.join(digests, sql` union all `)}`.execute(database.owner);
  return Object.fromEntries(rows.map(({ tabel, digest }) => [tabel, digest]));
}
