import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { mayStack } from '../../registers/voorziening/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { isRunning, overgangen, tijdelijk, type Toewijzingovergang, type Toewijzingtoestand } from './toewijzing.ts';
import './toewijzing.tables.ts';

/** Named one by one: a column that is added later is not read along, and changes no statement that was planned. */
const stored = [
  'gemeente', 'id', 'nummer', 'wet', 'dossier', 'beschikking', 'onderdeel', 'persoon', 'organisatie', 'categorie', 'code', 'volume', 'eenheid', 'frequentie', 'ingangsdatum', 'einddatum', 'toegewezen_op', 'overdracht', 'toestand', 'gestart_op', 'versie',
  'bericht', 'weigerreden', 'weigertoelichting', 'gestopt_op', 'stopreden', 'voorganger', 'gewijzigd_op',
] as const;

export type LoadedToewijzing = Awaited<ReturnType<typeof loadToewijzing>>;

/** A toewijzing as acts on it find it; throws NotFound. What an aanbieder refused is no longer its own. */
export async function loadToewijzing(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('toewijzing').select(stored).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return isRunning(row.toestand) ? { ...row, houder: `o:${row.organisatie}` } : row;
}

/** Toewijzingen of a client at an aanbieder that are valid on or after a day (OP087), each with the AGB-code of that aanbieder. */
export async function listValid(tx: ReadTx, gemeente: string, client: { organisatie: string; persoon: string; wet: 'wmo' | 'jeugd' }, day: string) {
  return tx.selectFrom('toewijzing').select(stored).select((eb) => eb.selectFrom('organisatie as o').select('o.agb_code').whereRef('o.id', '=', 'toewijzing.organisatie').as('agbCode'))
    .where('gemeente', '=', gemeente).where('organisatie', '=', client.organisatie).where('persoon', '=', client.persoon).where('wet', '=', client.wet)
    .where('einddatum', '>=', day).where('toestand', '<>', 'ingetrokken').where('toestand', '<>', 'geweigerd').orderBy('nummer').execute();
}

/** The AGB-code of an aanbieder, if it has one. */
export async function findAgbCode(tx: ReadTx, organisatie: string): Promise<string | null> {
  return (await tx.selectFrom('organisatie').select('agb_code').where('id', '=', organisatie).executeTakeFirstOrThrow()).agb_code;
}

/** Toewijzingen of the same product for somebody that are still valid on a day: what a new one could be stacked upon (iWmo 3.2 OP259). */
export async function listSame(tx: ReadTx, gemeente: string, of: Pick<Tables['toewijzing'], 'dossier' | 'persoon' | 'wet' | 'categorie' | 'code'>, day: string) {
  if (mayStack(of.categorie)) return [];
  return tx.selectFrom('toewijzing').select(stored).where('gemeente', '=', gemeente).where('dossier', '=', of.dossier).where('persoon', '=', of.persoon).where('wet', '=', of.wet).where('categorie', '=', of.categorie).where('code', '=', of.code)
    .where('einddatum', '>=', day).where('toestand', '<>', 'ingetrokken').where('toestand', '<>', 'geweigerd').orderBy('nummer').execute();
}

type Change = Partial<Omit<Tables['toewijzing'], 'gemeente' | 'id' | 'versie' | 'toestand'>>;

/** Lets a toewijzing end on a day before the one that was said; this is its newest version (Toewijzingsdatum and -tijd). */
export async function shortenToewijzing(tx: WriteTx, gemeente: string, { id, versie }: { readonly id: string; readonly versie: number }, change: Required<Pick<Change, 'einddatum' | 'gewijzigd_op' | 'overdracht'>>): Promise<void> {
  const done = await tx.updateTable('toewijzing').set({ ...change, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
}

/** The toewijzing with this number, for this aanbieder; nobody else changes it until this transaction ends. */
export async function lockByNummer(tx: WriteTx, gemeente: string, wet: 'wmo' | 'jeugd', nummer: number, organisatie: string) {
  return tx.selectFrom('toewijzing').select(stored).where('gemeente', '=', gemeente).where('wet', '=', wet).where('nummer', '=', nummer).where('organisatie', '=', organisatie).forUpdate().executeTakeFirst();
}

/** Moves a toewijzing on, with what changes in it; refuses when somebody was first. Whether it may is asked before. */
export async function passToewijzing(tx: WriteTx, gemeente: string, { id, versie }: { readonly id: string; readonly versie: number }, overgang: Toewijzingovergang, change: Change = {}): Promise<void> {
  const done = await tx.updateTable('toewijzing').set({ ...change, toestand: overgangen[overgang].naar, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
}

const columns = [
  't.id', 't.nummer', 't.wet', 't.dossier', 't.persoon', 't.organisatie', 'o.naam as organisatieNaam', 'o.telefoon as organisatieTelefoon', 't.categorie', 't.code', 't.volume', 't.eenheid', 't.frequentie', 't.ingangsdatum', 't.einddatum',
  't.toegewezen_op as toegewezenOp', 't.overdracht', 't.toestand', 't.gestart_op as gestartOp', 't.gestopt_op as gestoptOp', 't.stopreden', 't.weigerreden', 't.weigertoelichting', 't.bericht', 't.voorganger', 't.versie',
] as const;

const shown = (tx: ReadTx, gemeente: string) => tx.selectFrom('toewijzing as t').innerJoin('organisatie as o', 'o.id', 't.organisatie').select(columns).where('t.gemeente', '=', gemeente);

/** A toewijzing as it is shown; throws NotFound. */
export async function getShown(tx: ReadTx, gemeente: string, id: string) {
  const row = await shown(tx, gemeente).where('t.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** All toewijzingen of a household, newest first. */
export function listOfDossier(tx: ReadTx, gemeente: string, dossier: string) {
  return shown(tx, gemeente).where('t.dossier', '=', dossier).orderBy('t.toegewezen_op', 'desc').orderBy('t.id').limit(200).execute();
}

/** Opdrachten of an aanbieder in one state, newest first. */
export function opdrachtRows(tx: ReadTx, gemeente: string, of: { readonly organisatie: string; readonly toestand: Toewijzingtoestand }, { after, order, limit }: Keyset) {
  return shown(tx, gemeente).select('t.toegewezen_op').where('t.organisatie', '=', of.organisatie).where('t.toestand', '=', of.toestand).where(after).orderBy(sql`${order}`).limit(limit);
}

/** Whether an aanbieder gives help in a household, or is about to: its opdracht is not over or stopped for good. */
export async function isHelping(tx: ReadTx, gemeente: string, { dossier, organisatie, day }: { readonly dossier: string; readonly organisatie: string; readonly day: string }): Promise<boolean> {
  const rows = await tx.selectFrom('toewijzing').select(['toestand', 'stopreden']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('organisatie', '=', organisatie).where('einddatum', '>=', day).execute();
  return rows.some(({ toestand, stopreden }) => isRunning(toestand) && (toestand !== 'gestopt' || stopreden === tijdelijk));
}

/** Whether an aanbieder has an opdracht that runs in a household. */
export async function hasRunning(tx: ReadTx, gemeente: string, dossier: string, organisatie: string): Promise<boolean> {
  const rows = await tx.selectFrom('toewijzing').select('toestand').where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('organisatie', '=', organisatie).execute();
  return rows.some(({ toestand }) => isRunning(toestand));
}
