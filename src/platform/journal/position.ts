import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import type { SealedRow } from './event.ts';
import { nextRows, type Position } from './places.ts';
import type { Reader } from './reader.ts';

/** Locks the position of a reader; undefined when another process has it or when it stands still. */
export async function takePosition(tx: WriteTx, gemeente: string, naam: string): Promise<Position | undefined> {
  const find = () => sql<Position & { fout: unknown }>`select nummer, maand, fout from lezer where gemeente = ${gemeente} and naam = ${naam} for update skip locked`.execute(tx);
  let [row] = (await find()).rows;
  if (!row) {
    await sql`insert into lezer (gemeente, naam, nummer, maand, bijgewerkt) values (${gemeente}, ${naam}, 0, '2000-01-01', now()) on conflict do nothing`.execute(tx);
    [row] = (await find()).rows;
  }
  return row && row.fout === null ? row : undefined;
}

/** An event that goes by: of a kind that the reader does not want only its place is known. */
export type PassingRow = SealedRow | (Position & { readonly soort: null });

export const isWanted = (row: PassingRow): row is SealedRow => row.soort !== null;

/** The next sealed events for a reader, without taking its position; none while it stands still. */
export async function readNext(tx: ReadTx, gemeente: string, { naam, soorten }: Pick<Reader, 'naam' | 'soorten'>, size: number): Promise<PassingRow[]> {
  const row = await tx.selectFrom('lezer').select(['nummer', 'maand', 'fout']).where('gemeente', '=', gemeente).where('naam', '=', naam).executeTakeFirst();
  if (row && row.fout !== null) return [];
  return sealedAfter(tx, gemeente, row ?? { nummer: 0, maand: '2000-01-01' }, size, soorten);
}

const columns = ['id', 'stroom', 'soort', 'versie', 'moment', 'actor', 'inhoud', 'spoor'].map((name) => sql`case when g.gewild then ${sql.ref(`g.${name}`)} end as ${sql.id(name)}`);

/** Sealed events after a position, in their order; what nobody reads is not sent. */
export function sealedAfter(tx: ReadTx, gemeente: string, position: Position, size: number, soorten: readonly string[]): Promise<PassingRow[]> {
  return nextRows(tx, gemeente, position, size, sql`z.nummer, z.maand, ${sql.join(columns)}`, sql`g.soort = any(${[...soorten]}::text[])`);
}
