/** The schema as the catalogue of a freshly migrated database tells it. */
import { resolve } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { openEmbedded } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

export interface TableFacts {
  readonly schema: string;
  readonly tabel: string;
  readonly gepartitioneerd: boolean;
  readonly kolommen: readonly { readonly naam: string; readonly type: string; readonly verplicht: boolean }[];
  readonly sleutel: readonly string[];
  readonly indexen: readonly string[];
  /** Row-level security is forced, and this is what it holds; null without. */
  readonly beleid: string | null;
  /** Who is no staff only reads it. */
  readonly alleenLezen: boolean;
  readonly rechten: readonly string[];
}

/** Every table that is no partition and no administration of the migrations. */
export async function readSchema(): Promise<TableFacts[]> {
  const database = await openEmbedded(undefined);
  try {
    await migrate(database, resolve(import.meta.dirname, '../../migrations'));
    return await readTables(database.owner as unknown as Kysely<never>);
  } finally {
    await database.close();
  }
}

async function readTables(db: Kysely<never>): Promise<TableFacts[]> {
  const { rows } = await sql<TableFacts>`select n.nspname as schema, c.relname as tabel, c.relkind = 'p' as gepartitioneerd,
      (select jsonb_agg(jsonb_build_object('naam', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'verplicht', a.attnotnull) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kolommen,
      coalesce((select jsonb_agg(a.attname order by k.plaats) from pg_index i, unnest(i.indkey::int2[]) with ordinality as k(nummer, plaats), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.nummer), '[]'::jsonb) as sleutel,
      coalesce((select jsonb_agg(regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX .* USING ', '\\1') order by pg_get_indexdef(i.indexrelid))
        from pg_index i where i.indrelid = c.oid and not i.indisprimary), '[]'::jsonb) as indexen,
      case when c.relrowsecurity and c.relforcerowsecurity then coalesce((select string_agg(pg_get_expr(p.polqual, p.polrelid), ' or ') from pg_policy p where p.polrelid = c.oid and p.polpermissive), '') end as beleid,
      exists (select 1 from pg_policy p where p.polrelid = c.oid and not p.polpermissive) as "alleenLezen",
      coalesce((select jsonb_agg(lower(g.privilege_type) order by array_position(array['SELECT','INSERT','UPDATE','DELETE'], g.privilege_type::text))
        from information_schema.role_table_grants g where g.grantee = 'spil_app' and g.table_schema = n.nspname and g.table_name = c.relname), '[]'::jsonb) as rechten
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'herbouw') and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'kysely%'
    order by n.nspname desc, c.relname`.execute(db);
  return rows;
}
