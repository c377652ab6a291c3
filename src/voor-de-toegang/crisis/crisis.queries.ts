import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import './crisis.tables.ts';

export type LoadedCrisis = Awaited<ReturnType<typeof loadCrisis>>;

/** A crisis by id; throws NotFound. */
export async function loadCrisis(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('crisis').select(['id', 'signaal', 'toestand', 'uiterlijk', 'versie']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Crises of a signal, the latest first. */
export function listCrises(tx: ReadTx, gemeente: string, signaal: string) {
  return tx.selectFrom('crisis as c').innerJoin('medewerker as m', 'm.id', 'c.overgedragen_door')
    .select(['c.id', 'c.dienst', 'c.telefoon', 'c.toestand', 'c.overgedragen_op', 'm.naam as door', 'c.situatie', 'c.afspraak', 'c.teruggemeld_op', 'c.gedaan', 'c.afspraken', 'c.uiterlijk', 'c.afgerond_op', 'c.toelichting', 'c.dossier', 'c.melding'])
    .where('c.gemeente', '=', gemeente).where('c.signaal', '=', signaal).orderBy('c.overgedragen_op', 'desc').orderBy('c.id', 'desc').limit(20).execute();
}

/** The dossier of a household, where there is one. */
export function findDossier(tx: ReadTx, gemeente: string, huishouden: string | null) {
  return huishouden === null ? Promise.resolve(undefined) : tx.selectFrom('dossier').select(['id', 'nummer']).where('gemeente', '=', gemeente).where('huishouden', '=', huishouden).executeTakeFirst();
}

/** The work that a crisis puts on lists; it is found by the signal it came with. */
export const taken = ['crisis.terugmelding', 'crisis.brede-beeld'] as const;

/** The signal of a crisis became a melding, in which the broad picture is looked at; answers which crisis that ended. */
export async function crisisBecomesMelding(tx: WriteTx, gemeente: string, signaal: string, { melding, moment, today }: { readonly melding: string; readonly moment: string; readonly today: string }): Promise<{ crisis: string; opTijd: boolean } | undefined> {
  const row = await tx.selectFrom('crisis').select(['id', 'uiterlijk', 'versie']).where('gemeente', '=', gemeente).where('signaal', '=', signaal).where('toestand', 'in', ['overgedragen', 'teruggemeld']).executeTakeFirst();
  if (row === undefined) return undefined;
  await tx.updateTable('crisis').set({ toestand: 'afgerond', afgerond_op: moment, melding, versie: row.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', row.id).execute();
  await finishTaken(tx, gemeente, signaal, taken, moment);
  return { crisis: row.id, opTijd: row.uiterlijk >= today };
}
