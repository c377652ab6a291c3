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
  aanmelding: 'a login under way comes before a gemeente is known',
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

  it('forces row-level security on every table with a gemeente', async () => {
    const open = await rows(sql<{ tabel: string }>`select c.relname as tabel from pg_class c where c.relnamespace in ('public'::regnamespace, 'herbouw'::regnamespace) and c.relkind in ('r', 'p')
      and not c.relispartition and c.relname <> 'gemeente' and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente') and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open.map((t) => t.tabel).filter((t) => t !== 'bsn_gemeente')).toEqual([]);
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
