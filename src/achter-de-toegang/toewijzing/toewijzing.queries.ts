import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import './toewijzing.tables.ts';

/** A toewijzing as acts on it find it; throws NotFound. */
export async function loadToewijzing(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('toewijzing').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, houder: `o:${row.organisatie}` };
}

/** Toewijzingen of a client at an aanbieder that are valid on or after a day (OP087). */
export async function listValid(tx: ReadTx, gemeente: string, client: { organisatie: string; persoon: string; wet: 'wmo' | 'jeugd' }, day: string) {
  return tx.selectFrom('toewijzing').selectAll().where('gemeente', '=', gemeente).where('organisatie', '=', client.organisatie).where('persoon', '=', client.persoon).where('wet', '=', client.wet)
    .where('einddatum', '>=', day).where('toestand', '<>', 'ingetrokken').orderBy('nummer').execute();
}

/** The toewijzing with this number, for this aanbieder. */
export async function findByNummer(tx: ReadTx, gemeente: string, wet: 'wmo' | 'jeugd', nummer: number, organisatie: string) {
  return tx.selectFrom('toewijzing').selectAll().where('gemeente', '=', gemeente).where('wet', '=', wet).where('nummer', '=', nummer).where('organisatie', '=', organisatie).executeTakeFirst();
}
