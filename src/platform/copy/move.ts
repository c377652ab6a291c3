import type { BulkLoad } from '../database/bulk-load.ts';
import type { Database } from '../database/database.ts';
import { pastRowSecurity } from '../database/past-row-security.ts';
import { CopyFault } from './copy-fault.ts';
import { alike, digestTable, listTables, quoted, type Inhoud, type Tabel } from './table-state.ts';

export interface Moved extends Inhoud {
  readonly naam: string;
}

/**
 * Carries all rows from one database to another, of either engine: the same version of Spil on both sides, nothing in
 * the other yet. Each table is counted and digested on both sides; all of it is there, or nothing.
 * Throws CopyFault where the two cannot follow each other, or where what arrived is not what left.
 */
export async function moveRows(from: Database, to: Database, tell: (moved: Moved) => void): Promise<readonly Moved[]> {
  return from.load((source) => to.load((target) => pastRowSecurity(source, () => pastRowSecurity(target, async () => {
    for (const side of [source, target]) await alike(side);
    const tables = await listTables(source);
    await prepare(target, tables);
    const moved: Moved[] = [];
    for (const tabel of tables) {
      const row = await moveTable(source, target, tabel);
      moved.push(row);
      tell(row);
    }
    await moveSeries(source, target);
    return moved;
  }))));
}

/** The same tables on the other side, without a row: also of months that a fresh installation does not have. */
async function prepare(target: BulkLoad, tables: readonly Tabel[]): Promise<void> {
  const [gemeente] = await target.rows('select 1 from gemeente limit 1');
  if (gemeente !== undefined) throw new CopyFault('There is a gemeente in the other database already: a move overwrites nothing');
  const there = new Set((await listTables(target)).map(({ naam }) => naam));
  for (const { naam, deel } of tables) if (!there.has(naam) && deel !== null) await target.rows(`create table ${quoted(naam)} partition of ${deel.van} ${deel.grens}`);
  const now = await listTables(target);
  const shape = ({ naam, kolommen }: Tabel): string => `${naam} ${kolommen.join()}`;
  const wanted = new Set(tables.map(shape));
  // Months that only the other side has are no difference.
  const other = [...tables.filter((tabel) => !now.some((one) => shape(one) === shape(tabel))), ...now.filter((tabel) => tabel.deel === null && !wanted.has(shape(tabel)))];
  if (other.length > 0) throw new CopyFault(`The two are not the same version of Spil: they differ in ${other.map(({ naam }) => naam).join(', ')}`);
  await target.rows(`truncate ${now.map(({ naam }) => quoted(naam)).join(', ')}`);
}

async function moveTable(source: BulkLoad, target: BulkLoad, tabel: Tabel): Promise<Moved> {
  const { naam, kolommen } = tabel;
  const name = quoted(naam);
  // What a trigger adds comes along as rows.
  await target.rows(`alter table ${name} disable trigger user`);
  await target.copy(naam, kolommen, source.read(naam, kolommen));
  await target.rows(`alter table ${name} enable trigger user`);
  const [left, arrived] = [await digestTable(source, tabel), await digestTable(target, tabel)];
  if (left.rijen !== arrived.rijen || left.som !== arrived.som) throw new CopyFault(`${naam}: ${left.rijen} rows left (${left.som}), ${arrived.rijen} arrived (${arrived.som}). Nothing was moved`);
  return { naam, ...arrived };
}

/** Numbers that the database gives by itself go on where they were. */
async function moveSeries(source: BulkLoad, target: BulkLoad): Promise<void> {
  const series = await source.rows<{ naam: string; laatste: string }>(`select schemaname || '.' || sequencename as naam, last_value::text as laatste from pg_sequences where schemaname in ('public', 'herbouw') and last_value is not null`);
  for (const { naam, laatste } of series) await target.rows(`select setval($1::regclass, $2::bigint)`, [quoted(naam), laatste]);
}
