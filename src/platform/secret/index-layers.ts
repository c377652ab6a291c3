import { sql } from 'kysely';
import type { BulkLoad } from '../database/bulk-load.ts';
import type { Database } from '../database/database.ts';
import { pastRowSecurity } from '../database/past-row-security.ts';
import type { IndexColumn } from './kept-column.ts';
import { indexLayer, makeSecretBox, type KeyRing, type SecretBox } from './secret-box.ts';

/** Keys that do not belong to the database; the message tells what to do and holds no key. */
export class KeyFault extends Error {
  override readonly name = 'KeyFault';
}

interface Layer {
  readonly sleutel: number;
  readonly bewijs: Uint8Array;
}

/** A text of which each layer keeps the index, so that a wrong key is seen before anything is looked up with it. */
const proofText = 'spil/index/bewijs';
/** Values in one statement. */
const portion = 5000;

const proofOf = (ring: KeyRing, version: number): Buffer => indexLayer(ring, version)(proofText);

/** Versions of the keys that the blind index of this database is made with, from the inside out; of a database that knows none yet the lowest. */
export async function readLayers({ owner }: Pick<Database, 'owner'>): Promise<readonly Layer[]> {
  return (await sql<Layer>`select sleutel, bewijs from index_sleutel order by volgorde`.execute(owner)).rows;
}

/**
 * The secret box for this database: sealed with the keys of the ring, and with the blind index that the database has. What has none yet is given the
 * lowest key. Throws `KeyFault` when the keys are not those of this database.
 */
export async function openSecrets(database: Pick<Database, 'owner'>, ring: KeyRing, now: string): Promise<SecretBox> {
  if ((await readLayers(database)).length === 0) {
    const lowest = Math.min(...ring.keys.keys());
    await sql`insert into index_sleutel (volgorde, sleutel, bewijs, vanaf) values (1, ${lowest}, ${proofOf(ring, lowest)}, ${now}::timestamptz) on conflict do nothing`.execute(database.owner);
  }
  const layers = await readLayers(database);
  for (const { sleutel, bewijs } of layers) {
    if (!ring.keys.has(sleutel)) throw new KeyFault(`Key ${sleutel} is not in the file with keys, and this database finds people by it. Put it back: see docs/operations.md, "Rotating keys"`);
    if (!proofOf(ring, sleutel).equals(Buffer.from(bewijs))) throw new KeyFault(`Key ${sleutel} in the file with keys is not the one of this database. Nobody would be found with it: use the file of this installation`);
  }
  return makeSecretBox(ring, layers.map(({ sleutel }) => sleutel));
}

/**
 * Lays one more layer over every blind index, with a newer key: the value itself is not needed for it. All columns or none, in one transaction;
 * no other process of Spil may run. Answers how many values it moved. Throws `KeyFault`.
 */
export async function moveIndex(database: Database, ring: KeyRing, to: number, columns: readonly IndexColumn[], now: string): Promise<number> {
  const layers = await readLayers(database);
  if (layers.length === 0) throw new KeyFault('This database was never started: there is no index to move');
  if (layers.some(({ sleutel }) => sleutel === to)) throw new KeyFault(`The index is made with key ${to} already`);
  if (!(ring.keys.get(to) instanceof Uint8Array)) throw new KeyFault(`There is no whole key ${to} in the file with keys`);
  return database.load((bulk) => pastRowSecurity(bulk, async () => {
    // Who starts meanwhile waits here, and then finds the new layer.
    await bulk.rows('lock table index_sleutel in access exclusive mode');
    let moved = 0;
    for (const column of columns) moved += await moveColumn(bulk, indexLayer(ring, to), column);
    await bulk.rows('insert into index_sleutel (volgorde, sleutel, bewijs, vanaf) values ($1, $2, $3, $4::timestamptz)', [layers.length + 1, to, proofOf(ring, to), now]);
    return moved;
  }));
}

async function moveColumn(bulk: BulkLoad, over: (value: Uint8Array) => Buffer, { tabel, kolom }: IndexColumn): Promise<number> {
  const known = await bulk.rows<{ oud: Uint8Array }>(`select distinct ${kolom} as oud from ${tabel} where ${kolom} is not null`);
  await bulk.rows('create temporary table verhuizing (oud bytea primary key, nieuw bytea not null) on commit drop');
  for (let from = 0; from < known.length; from += portion) {
    const part = known.slice(from, from + portion).map(({ oud }) => Buffer.from(oud));
    await bulk.rows('insert into verhuizing select * from unnest($1::bytea[], $2::bytea[])', [part, part.map((oud) => over(oud))]);
  }
  await bulk.rows(`update ${tabel} t set ${kolom} = v.nieuw from verhuizing v where t.${kolom} = v.oud`);
  await bulk.rows('drop table verhuizing');
  return known.length;
}
