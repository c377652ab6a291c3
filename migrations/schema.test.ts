import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../src/platform/testing/engines.ts';

/** Tables without a gemeente at the head of their key, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  organisatie: 'an organisation works for several gemeenten',
  medewerker: 'somebody may work for several gemeenten; the mandates are per gemeente',
  inlog: 'login comes before a gemeente is known',
  bsn_gemeente: 'the one index by which a BSN finds its gemeenten at login',
  sessie: 'a session comes before a gemeente is known',
  index_sleutel: 'the blind index is that of the whole installation',
  kysely_migration: 'the administration of the schema itself',
  kysely_migration_lock: 'the administration of the schema itself',
};

forEachEngine('the schema', (db) => {
  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => (await query.execute(db.database().owner)).rows;

  it('has the gemeente first in every key, but for a short list with reasons', async () => {
    const keys = await rows(sql<{ tabel: string; kolom: string }>`select c.relname as tabel, a.attname as kolom from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`);
    const tables = await rows(sql<{ tabel: string }>`select relname as tabel from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`);
    const first = new Map(keys.map((k) => [k.tabel, k.kolom]));
    expect(tables.filter((t) => first.get(t.tabel) !== 'gemeente' && !(t.tabel in exceptions)).map((t) => t.tabel)).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('forces row-level security on every table that the application may touch, and lets it touch no other', async () => {
    const open = await rows(sql<{ tabel: string }>`select c.relname as tabel from pg_class c where c.relnamespace in ('public'::regnamespace, 'herbouw'::regnamespace) and c.relkind in ('r', 'p')
      and not c.relispartition and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open.map((t) => t.tabel).toSorted()).toEqual(['bsn_gemeente', 'index_sleutel', 'kysely_migration', 'kysely_migration_lock', 'sessie']);
    const touched = await rows(sql<{ tabel: string }>`select distinct c.relname as tabel from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as recht
      where c.relname = any(${open.map((t) => t.tabel)}::text[]) and c.relnamespace = 'public'::regnamespace and has_table_privilege('spil_app', c.oid, recht)`);
    expect(touched).toEqual([]);
  });

  it('gives the application no right on people who work, organisations, gemeenten and logins but to read and to add, and to change all but logins', async () => {
    const rights = await rows(sql<{ tabel: string; rechten: string }>`select table_name as tabel, string_agg(lower(privilege_type), ' ' order by privilege_type) as rechten from information_schema.role_table_grants
      where grantee = 'spil_app' and table_schema = 'public' and table_name in ('gemeente', 'inlog', 'medewerker', 'organisatie') group by table_name order by table_name`);
    expect(rights).toEqual([
      { tabel: 'gemeente', rechten: 'insert select update' }, { tabel: 'inlog', rechten: 'insert select' }, { tabel: 'medewerker', rechten: 'insert select update' }, { tabel: 'organisatie', rechten: 'insert select update' },
    ]);
  });

  it('asks in every policy who is staff in the way that lets the planner walk an index', async () => {
    const policies = await rows(sql<{ tabel: string; tekst: string }>`select tablename as tabel, coalesce(qual, '') || coalesce(with_check, '') as tekst from pg_policies where schemaname in ('public', 'herbouw')`);
    expect(policies.filter(({ tekst }) => /current_setting\('spil\.houder'::text, true\) = ''/.test(tekst)).map(({ tabel }) => tabel)).toEqual([]);
    expect(policies.filter(({ tekst }) => tekst.includes("length(current_setting('spil.houder'")).length).toBeGreaterThan(50);
  });

  it('lets the application role own nothing, bypass nothing, and log in nowhere', async () => {
    const owned = await rows(sql`select 1 from pg_class where pg_get_userbyid(relowner) = 'spil_app'`);
    const role = await rows(sql<{ bypass: boolean; login: boolean; super: boolean }>`select rolbypassrls as bypass, rolcanlogin as login, rolsuper as super from pg_roles where rolname = 'spil_app'`);
    expect(owned).toEqual([]);
    expect(role).toEqual([{ bypass: false, login: false, super: false }]);
  });

  it('grants the application no look into partitions past their table', async () => {
    const direct = await rows(sql<{ tabel: string }>`select relname as tabel from pg_class where relispartition and relnamespace = 'public'::regnamespace and has_table_privilege('spil_app', oid, 'select')`);
    expect(direct).toEqual([]);
  });
});
