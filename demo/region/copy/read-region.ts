import type { BulkLoad } from '../../../src/platform/database/bulk-load.ts';

/** A table as the catalogue knows it, with the columns that can be written. */
export interface Table {
  readonly naam: string;
  readonly kolommen: readonly { readonly naam: string; readonly soort: string }[];
}

/** A row with every value as the text that PostgreSQL writes and reads. */
export interface Row {
  readonly tabel: Table;
  readonly waarden: Readonly<Record<string, string | null>>;
}

/** Tables of the schema itself, of sessions, and of answers that were kept for a while: no part of a region. */
const outside = new Set(['kysely_migration', 'kysely_migration_lock', 'sessie', 'aanmelding', 'idempotentie']);

/**
 * Every row of the region, by its table, in one order however the database keeps them. Text in one form:
 * UTC, ISO 8601, bytea in hexadecimal.
 */
export async function readRegion(bulk: BulkLoad): Promise<ReadonlyMap<string, readonly Row[]>> {
  await bulk.rows(`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true), set_config('bytea_output', 'hex', true)`);
  const region = new Map<string, readonly Row[]>();
  for (const tabel of await readCatalogue(bulk)) {
    const columns = tabel.kolommen.map(({ naam }) => `"${naam}"::text`).join(', ');
    const rows = await bulk.rows<Readonly<Record<string, string | null>>>(`select ${columns} from "${tabel.naam}" as rij order by rij::text collate "C"`);
    region.set(tabel.naam, rows.map((waarden) => ({ tabel, waarden })));
  }
  return region;
}

async function readCatalogue(bulk: BulkLoad): Promise<Table[]> {
  const rows = await bulk.rows<{ tabel: string; kolom: string; soort: string }>(`select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as soort
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
    order by c.relname, a.attnum`);
  return [...Map.groupBy(rows, (row) => row.tabel)].filter(([naam]) => !outside.has(naam))
    .map(([naam, columns]) => ({ naam, kolommen: columns.map(({ kolom, soort }) => ({ naam: kolom, soort })) }));
}
