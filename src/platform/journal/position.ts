import { sql } from 'kysely';
import { selectRaw, type ReadTx, type WriteTx } from '../database/transaction.ts';
import type { SealedRow } from './event.ts';

/** How far a reader came in a gemeente. */
export interface Position {
  readonly nummer: number;
  readonly maand: string;
}

/** Locks the position of a reader; undefined when another process has it or when it stands still. */
export async function takePosition(tx: WriteTx, gemeente: string, naam: string): Promise<Position | undefined> {
  await sql`insert into lezer (gemeente, naam, nummer, maand, bijgewerkt) values (${gemeente}, ${naam}, 0, '2000-01-01', now()) on conflict do nothing`.execute(tx);
  const found = await sql<Position & { fout: unknown }>`select nummer, maand, fout from lezer where gemeente = ${gemeente} and naam = ${naam} for update skip locked`.execute(tx);
  const row = found.rows[0];
  return row && row.fout === null ? row : undefined;
}

/** The next sealed events of a reader, without taking its position; none while it stands still. */
export async function readNext(tx: ReadTx, gemeente: string, naam: string, size: number): Promise<SealedRow[]> {
  const row = await tx.selectFrom('lezer').select(['nummer', 'maand', 'fout']).where('gemeente', '=', gemeente).where('naam', '=', naam).executeTakeFirst();
  if (row && row.fout !== null) return [];
  return sealedAfter(tx, gemeente, row ?? { nummer: 0, maand: '2000-01-01' }, size);
}

/** Sealed events after a position, in their order. */
export function sealedAfter(tx: ReadTx, gemeente: string, { nummer, maand }: Position, size: number): Promise<SealedRow[]> {
  // Events of a month may be sealed just after its end; one month back is more than enough, and lets old partitions rest.
  return selectRaw(tx, sql<SealedRow>`select z.nummer, z.maand, g.id, g.stroom, g.soort, g.versie, g.moment, g.actor, g.inhoud
    from (select * from zegel where gemeente = ${gemeente} and nummer > ${nummer} and maand >= (${maand}::date - interval '1 month')::date order by nummer limit ${size}) z
    join gebeurtenis g on g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis order by z.nummer`);
}
