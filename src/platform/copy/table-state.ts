import type { BulkLoad } from '../database/bulk-load.ts';

/** A table that holds rows itself: no table that is parted, but its parts. */
export interface Tabel {
  /** With its schema: `public.team`. */
  readonly naam: string;
  /** Those that are filled, in the order of their names: an installation may have made them in another order. */
  readonly kolommen: readonly string[];
  /** Of a part: what it is a part of, and which rows go there. */
  readonly deel: { readonly van: string; readonly grens: string } | null;
}

/** What is in a table: how many rows, and the sum of a digest of each, whatever their order. */
export interface Inhoud {
  readonly rijen: string;
  readonly som: string;
}

/** Makes values look alike on both sides, for the rest of the transaction. */
export const alike = (bulk: BulkLoad): Promise<unknown[]> => bulk.rows(`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true), set_config('IntervalStyle', 'postgres', true),
  set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`);

/** Every table of Spil but those of the queue and of the migrations, which each installation makes itself. */
export const listTables = (bulk: BulkLoad): Promise<Tabel[]> => bulk.rows<Tabel>(`select n.nspname || '.' || c.relname as naam, json_agg(a.attname order by a.attname) as kolommen,
    case when c.relispartition then (select json_build_object('van', i.inhparent::regclass::text, 'grens', pg_get_expr(c.relpartbound, c.oid)) from pg_inherits i where i.inhrelid = c.oid) end as deel
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and n.nspname in ('public', 'herbouw') and c.relname not like 'kysely%' group by n.nspname, c.relname, c.relispartition, c.relpartbound, c.oid order by 1`);

export const quoted = (naam: string): string => naam.split('.').map((part) => `"${part}"`).join('.');

export async function digestTable(bulk: BulkLoad, { naam, kolommen }: Tabel): Promise<Inhoud> {
  const [inhoud] = await bulk.rows<Inhoud>(`select count(*)::text as rijen, coalesce(sum(hashtextextended(row(${kolommen.map((kolom) => `"${kolom}"`).join(', ')})::text, 0)), 0)::text as som from ${quoted(naam)}`);
  if (inhoud === undefined) throw new Error('A count answers one row');
  return inhoud;
}
