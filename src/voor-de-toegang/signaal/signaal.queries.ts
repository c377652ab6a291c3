import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { mayPass, type Mededeling, type Signaaltoestand, type Urgentie } from './signaal.ts';
import './signaal.tables.ts';

export type LoadedSignaal = Awaited<ReturnType<typeof loadSignaal>>;

/** A signal by id; throws NotFound. */
export async function loadSignaal(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('signaal').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** What is done about a signal, in the order in which it was done. */
export function listOpvolgingen(tx: ReadTx, gemeente: string, signaal: string) {
  return tx.selectFrom('signaal_opvolging as o').innerJoin('medewerker as m', 'm.id', 'o.medewerker').select(['o.id', 'o.moment', 'm.naam as medewerker', 'o.wijze', 'o.bereikt', 'o.notitie'])
    .where('o.gemeente', '=', gemeente).where('o.signaal', '=', signaal).orderBy('o.moment').orderBy('o.id').limit(100).execute();
}

/** The signal of this digest of a number and a code. */
export function findByCode(tx: ReadTx, gemeente: string, index: Uint8Array) {
  return tx.selectFrom('signaal').select(['id', 'ontvangen_op', 'toestand', 'uiterlijk', 'verteld', 'bericht']).where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
}

interface About { readonly id: string; readonly persoon: string | null; readonly huishouden: string | null; readonly thuis: string | null }

/** Other signals about the same person, household or home, newest first; each in its own index. */
export async function listEerdere(tx: ReadTx, gemeente: string, { id, persoon, huishouden, thuis }: About) {
  const by = (kolom: 'persoon' | 'huishouden' | 'thuis', value: string | null) => (value === null ? Promise.resolve([])
    : tx.selectFrom('signaal').select(['id', 'ontvangen_op', 'toestand', 'uitkomst']).where('gemeente', '=', gemeente).where(kolom, '=', value).orderBy('ontvangen_op', 'desc').limit(10).execute());
  const found = [await by('persoon', persoon), await by('huishouden', huishouden), await by('thuis', thuis)].flat().filter((row) => row.id !== id);
  return [...new Map(found.map((row) => [row.id, row])).values()].toSorted((a, b) => (a.ontvangen_op < b.ontvangen_op ? 1 : -1)).slice(0, 10);
}

export interface Bordfilter { readonly toestand: Signaaltoestand; readonly urgentie: Urgentie | undefined; readonly behandelaar: string | undefined }

/** Rows of the board: what has to be done first on top. */
export function bordRows(tx: ReadTx, gemeente: string, { toestand, urgentie, behandelaar }: Bordfilter, { after, order, limit }: Keyset) {
  return tx.selectFrom('signaal as s').leftJoin('medewerker as m', 'm.id', 's.behandelaar')
    .select(['s.gemeente', 's.id', 's.deur', 's.spoedmelding', 's.ontvangen_op', 's.over', 's.straat', 's.huisnummer', 's.waarneming', 's.gevoelig', 's.urgentie', 's.toestand', 's.uiterlijk', 'm.naam as behandelaar', 's.crisis', 's.uitkomst', 's.persoon'])
    .where('s.gemeente', '=', gemeente).where('s.toestand', '=', toestand)
    .$if(urgentie !== undefined, (q) => q.where('s.urgentie', '=', urgentie ?? null)).$if(behandelaar !== undefined, (q) => q.where('s.behandelaar', '=', behandelaar ?? null))
    .where(after).orderBy(sql`${order}`).limit(limit);
}

/** Spoedmeldingen of an organisation itself, newest first. */
export function eigenRows(tx: ReadTx, gemeente: string, organisatie: string, { after, order, limit }: Keyset) {
  return tx.selectFrom('signaal as s').select(['s.gemeente', 's.id', 's.ontvangen_op', 's.toestand', 's.urgentie', 's.uiterlijk', 's.verteld', 's.bericht'])
    .where('s.gemeente', '=', gemeente).where('s.organisatie', '=', organisatie).where(after).orderBy(sql`${order}`).limit(limit);
}

/** The work that a signal put on lists. */
export const taken = ['signaal.trieren', 'signaal.opvolgen'] as const;

/** A signal became a melding; its sender may know that something was done. Throws `ToestandLaatNietToe` when it was dealt with already. */
export async function becomeMelding(tx: WriteTx, gemeente: string, signaal: string, { melding, persoon, moment, today }: { readonly melding: string; readonly persoon: string; readonly moment: string; readonly today: string }): Promise<{ opTijd: boolean }> {
  const row = await loadSignaal(tx, gemeente, signaal);
  requirePass(mayPass('afhandeling', row.toestand));
  const verteld: Mededeling[] = ['gelezen', 'opgepakt'];
  await tx.updateTable('signaal').set({ toestand: 'afgehandeld', uitkomst: 'melding', melding, persoon, crisis: false, verteld, afgehandeld_op: moment, versie: row.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', signaal).execute();
  await finishTaken(tx, gemeente, signaal, taken, moment);
  return { opTijd: row.uiterlijk >= today };
}

/** Says that a crisis runs in a signal, or that it is over; the follow-up is then kept open or not. */
export async function markCrisis(tx: WriteTx, gemeente: string, signaal: string, crisis: boolean): Promise<void> {
  await tx.updateTable('signaal').set((eb) => ({ crisis, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', signaal).execute();
}
