import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * What a copy says of itself, in a schema of its own that no copy takes along: it was put back and nobody looked yet,
 * or it was moved and is not to be used any more. It stands there before the data does, so that a crash in between
 * leaves no database that goes on as if nothing was.
 */
export type Marker = { readonly soort: 'teruggezet'; readonly op: string } | { readonly soort: 'verhuisd'; readonly op: string };

export const markerSchema = 'kopie';

export async function readMarker({ owner }: Pick<Database, 'owner'>): Promise<Marker | undefined> {
  const there = await sql<{ er: boolean }>`select to_regclass('kopie.merkteken') is not null as er`.execute(owner);
  if (there.rows[0]?.er !== true) return undefined;
  const found = await sql<Marker>`select soort, op from kopie.merkteken`.execute(owner);
  return found.rows[0];
}

export async function putMarker({ owner }: Pick<Database, 'owner'>, { soort, op }: Marker): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`drop schema if exists kopie cascade`.execute(tx);
    await sql`create schema kopie`.execute(tx);
    await sql`create table kopie.merkteken (soort text not null, op timestamptz not null)`.execute(tx);
    await sql`insert into kopie.merkteken (soort, op) values (${soort}, ${op}::timestamptz)`.execute(tx);
  });
}
