/** What a database is, by the numbers that PostgreSQL keeps for it: a table or column that got another name has the same number. */
import { sql, type Kysely } from 'kysely';

/** A table, also one that is a part of another. */
export interface Table {
  readonly naam: string;
  /** Another one when all rows were written anew. */
  readonly bestand: string;
}

export interface Column {
  readonly tabel: string;
  readonly naam: string;
  readonly type: string;
  readonly verplicht: boolean;
  readonly standaard: boolean;
}

/** A constraint or an index on a table. */
export interface Rule {
  readonly tabel: string;
  readonly naam: string;
  readonly soort: 'check' | 'unique' | 'foreign' | 'exclude' | 'index';
  /** False for a constraint that does not look at the rows that are there. */
  readonly getoetst: boolean;
  /** The numbers of its columns. */
  readonly kolommen: readonly string[];
}

/** Each by its number; functions and rights by what they are called with. */
export interface Catalogue {
  readonly tables: ReadonlyMap<string, Table>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly functions: ReadonlySet<string>;
  readonly rights: ReadonlySet<string>;
}

/** Ours, and that of the queue of timed work. */
const ours = `in ('public', 'herbouw', 'pgboss')`;
const mine = `join pg_namespace n on n.oid = c.relnamespace and n.nspname ${ours}`;
const nameOf = `case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname`;

const tables = `select c.oid::text as nummer, ${nameOf} as naam, c.relfilenode::text as bestand from pg_class c ${mine} where c.relkind in ('r', 'p')`;

const columns = `select a.attrelid || '.' || a.attnum as nummer, a.attrelid::text as tabel, a.attname::text as naam, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as verplicht,
  a.atthasdef or a.attidentity <> '' as standaard from pg_attribute a join pg_class c on c.oid = a.attrelid ${mine} where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped`;

// The index behind a constraint is told with it; what belongs to a part is told of the whole.
const rules = `select 'c' || k.oid as nummer, k.conrelid::text as tabel, k.conname::text as naam, case k.contype when 'c' then 'check' when 'f' then 'foreign' when 'x' then 'exclude' else 'unique' end as soort,
    k.convalidated as getoetst, array(select k.conrelid || '.' || nummer from unnest(k.conkey) nummer) as kolommen
  from pg_constraint k join pg_class c on c.oid = k.conrelid ${mine} where k.contype in ('c', 'f', 'p', 'u', 'x') and k.conparentid = 0 and k.conislocal
  union all select 'i' || i.indexrelid, i.indrelid::text, j.relname::text, case when i.indisunique then 'unique' else 'index' end, true, array(select i.indrelid || '.' || nummer from unnest(i.indkey::int2[]) nummer)
  from pg_index i join pg_class j on j.oid = i.indexrelid join pg_class c on c.oid = i.indrelid ${mine} where not j.relispartition and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid)`;

const functions = `select p.oid::regprocedure::text as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname ${ours} where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

const rights = `select r.privilege_type || ' on ' || ${nameOf} as naam from pg_class c ${mine}, aclexplode(c.relacl) r where r.grantee = 'spil_app'::regrole and c.relkind in ('r', 'p')`;

/** Reads it as it is at this moment, inside a transaction too. */
export async function readCatalogue(db: Kysely<never>): Promise<Catalogue> {
  const ask = async <T>(text: string): Promise<readonly T[]> => (await sql.raw<T>(text).execute(db)).rows;
  const numbered = async <T>(text: string): Promise<ReadonlyMap<string, T>> => new Map((await ask<T & { nummer: string }>(text)).map((row) => [row.nummer, row]));
  const named = async (text: string): Promise<ReadonlySet<string>> => new Set((await ask<{ naam: string }>(text)).map(({ naam }) => naam));
  return { tables: await numbered<Table>(tables), columns: await numbered<Column>(columns), rules: await numbered<Rule>(rules), functions: await named(functions), rights: await named(rights) };
}
