import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { klachtovergangen, mayPass, type Klachtovergang, type Klachttoestand } from './klacht.ts';
import './klacht.tables.ts';

export type LoadedKlacht = Omit<Tables['klacht'], 'gemeente'>;

/** A complaint by id; throws NotFound. */
export async function loadKlacht(tx: ReadTx, gemeente: string, id: string): Promise<LoadedKlacht> {
  const row = await tx.selectFrom('klacht').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { gemeente: _gemeente, ...klacht } = row;
  return klacht;
}

/** Moves a complaint on from the version that was read. Answers its new version. */
export async function passKlacht(tx: WriteTx, gemeente: string, klacht: Pick<LoadedKlacht, 'id' | 'toestand' | 'versie'>, overgang: Klachtovergang, change: Partial<Omit<LoadedKlacht, 'id' | 'versie'>>): Promise<number> {
  requirePass(mayPass(overgang, klacht.toestand));
  const done = await tx.updateTable('klacht').set({ toestand: klachtovergangen[overgang].naar ?? klacht.toestand, ...change, versie: klacht.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', klacht.id).where('versie', '=', klacht.versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return klacht.versie + 1;
}

/** Complaints in a state, those whose last day is first on top. */
export function klachtRows(tx: ReadTx, gemeente: string, toestand: Klachttoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('klacht as k').leftJoin('medewerker as m', 'm.id', 'k.behandelaar').select(['k.id', 'k.over', 'k.naam', 'k.ontvangen_op', 'k.uiterlijk', 'k.toestand', 'm.naam as behandelaar'])
    .where('k.gemeente', '=', gemeente).where('k.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}
