import { sql } from 'kysely';
import { later } from '../../platform/database/marks.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { team, type Wisselsoort } from './berichtenwisseling.ts';
import './berichtenwisseling.tables.ts';

export type LoadedWisseling = Omit<Tables['berichtenwisseling'], 'gemeente'>;

/** An exchange by id; throws NotFound. */
export async function loadWisseling(tx: ReadTx, gemeente: string, id: string): Promise<LoadedWisseling> {
  const row = await tx.selectFrom('berichtenwisseling').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { gemeente: _gemeente, ...wisseling } = row;
  return wisseling;
}

/** The last messages, oldest first, with the name of who worked on each where that was somebody who works. */
export async function berichtenOf(tx: ReadTx, gemeente: string, wisseling: string) {
  const newestFirst = await tx.selectFrom('berichtenwisseling_bericht as b').leftJoin('medewerker as m', 'm.id', 'b.medewerker').leftJoin('organisatie as o', 'o.id', 'm.organisatie')
    .select(['b.id', 'b.door', 'm.naam', 'o.naam as organisatie', 'b.tekst', 'b.verzonden_op as verzondenOp']).where('b.gemeente', '=', gemeente).where('b.berichtenwisseling', '=', wisseling).orderBy('b.id', 'desc').limit(500).execute();
  return newestFirst.toReversed();
}

/** When the one who takes part read it last. */
export async function readMark(tx: ReadTx, gemeente: string, wisseling: string, houder: string): Promise<string | null> {
  const row = await tx.selectFrom('berichtenwisseling_deelnemer').select('gelezen_op').where('gemeente', '=', gemeente).where('berichtenwisseling', '=', wisseling).where('houder', '=', houder).executeTakeFirst();
  return row?.gelezen_op ?? null;
}

/** Writes down that one who takes part has read all there is now. */
export async function markRead(tx: WriteTx, gemeente: string, wisseling: string, houder: string, moment: string): Promise<void> {
  await tx.updateTable('berichtenwisseling_deelnemer').set({ gelezen_op: moment, aan_te_kondigen: false }).where('gemeente', '=', gemeente).where('berichtenwisseling', '=', wisseling).where('houder', '=', houder).execute();
}

/** Has the inwoner who takes part told that something was written. */
export async function toAnnounce(tx: WriteTx, gemeente: string, wisseling: string, houder: string): Promise<void> {
  await later(tx, tx.updateTable('berichtenwisseling_deelnemer').set({ aan_te_kondigen: true }).where('gemeente', '=', gemeente).where('berichtenwisseling', '=', wisseling).where('houder', '=', houder));
}

/** What a person or an organisation takes part in, the newest begun first. */
export function wisselingenOfHouder(tx: ReadTx, gemeente: string, houder: string, { after, order, limit }: Keyset) {
  return tx.selectFrom((eb) => eb.selectFrom('berichtenwisseling_deelnemer').select(['gemeente', 'houder', 'berichtenwisseling as id', 'gelezen_op']).as('d'))
    .innerJoinLateral((eb) => eb.selectFrom('berichtenwisseling as b').select(['b.dossier', 'b.onderwerp', 'b.gegevens', 'b.laatste_op', 'b.laatste_door', 'b.toestand'])
      .whereRef('b.gemeente', '=', 'd.gemeente').whereRef('b.id', '=', 'd.id').limit(1).as('w'), (j) => j.onTrue())
    .select(['d.id', 'd.houder', 'd.gelezen_op', 'w.dossier', 'w.onderwerp', 'w.gegevens', 'w.laatste_op', 'w.laatste_door', 'w.toestand'])
    .where('d.gemeente', '=', gemeente).where('d.houder', '=', houder)
    // As the index says it.
    .where(sql<boolean>`d.houder <> 'team'`).where(after).orderBy(sql`${order}`).limit(limit);
}

/** What was written in a dossier, of the kinds that one may see or in which one takes part, last written first; with when one read it, as oneself or as one of the team. */
export function wisselingenOfDossier(tx: ReadTx, gemeente: string, dossier: string, { soorten, houders }: { soorten: readonly Wisselsoort[]; houders: readonly string[] }, { after, order, limit }: Keyset) {
  const own = sql.val([...houders, team]);
  return tx.selectFrom('berichtenwisseling as w')
    .leftJoinLateral((eb) => eb.selectFrom('berichtenwisseling_deelnemer as d').select('d.gelezen_op').whereRef('d.gemeente', '=', 'w.gemeente').whereRef('d.berichtenwisseling', '=', 'w.id').where(sql<boolean>`d.houder = any(${own}::text[])`)
      .orderBy(sql`d.houder = ${team}`).limit(1).as('m'), (j) => j.onTrue())
    .select(['w.id', 'w.dossier', 'w.onderwerp', 'w.gegevens', 'w.laatste_op', 'w.laatste_door', 'w.toestand', 'w.deelnemers', 'm.gelezen_op'])
    .where('w.gemeente', '=', gemeente).where('w.dossier', '=', dossier).where((eb) => eb.or([...(soorten.length > 0 ? [eb('w.gegevens', 'in', soorten)] : []), sql<boolean>`w.deelnemers && ${sql.val([...houders])}::text[]`]))
    .where(after).orderBy(sql`${order}`).limit(limit);
}
