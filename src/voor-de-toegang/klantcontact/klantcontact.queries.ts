import { sql, type Selectable } from 'kysely';
import type { Rule } from '../../platform/access/rule.ts';
import { grant } from '../../platform/access/rule.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { freeSpreektijd, passSpreektijd } from '../spreektijd/index.ts';
import { mayClose, type Verteld } from './klantcontact.ts';
import './klantcontact.tables.ts';

export type Contact = Omit<Selectable<Tables['klantcontact']>, 'gemeente'>;

/** A question by id; throws NotFound. */
export async function loadKlantcontact(tx: ReadTx, gemeente: string, id: string): Promise<Contact> {
  const row = await tx.selectFrom('klantcontact').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { gemeente: _same, ...contact } = row;
  return contact;
}

/** The dossier of the household in which somebody lives now, if there is one. */
export async function findDossier(tx: ReadTx, gemeente: string, persoon: string): Promise<{ readonly dossier?: string }> {
  const row = await tx.selectFrom('huishouden_lid as l').innerJoin('dossier as d', (j) => j.onRef('d.gemeente', '=', 'l.gemeente').onRef('d.huishouden', '=', 'l.huishouden')).select('d.id as dossier')
    .where('l.gemeente', '=', gemeente).where('l.persoon', '=', persoon).where('l.tot', 'is', null).orderBy('l.vanaf', 'desc').limit(1).executeTakeFirst();
  return row ?? {};
}

/** What became a melding belongs to the dossier: its words are for who took the question, and for who may read meldingen there. */
export function mayReadWords({ toestand, behandelaar }: Pick<Contact, 'toestand' | 'behandelaar'>, self: string, dossier: string | undefined, mag: (rule: Rule) => boolean): boolean {
  return toestand !== 'melding' || behandelaar === self || (dossier !== undefined && mag(grant('melding')));
}

const lineColumns = ['k.id', 'k.kanaal', 'k.ontvangen_op', 'k.naam', 'k.vraag', 'k.toestand'] as const;

/** Questions in a state, what waits longest first. */
export const contactRows = (tx: ReadTx, gemeente: string, toestand: Contact['toestand'], { after, order, limit }: Keyset) =>
  tx.selectFrom('klantcontact as k').select(lineColumns).where('k.gemeente', '=', gemeente).where('k.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);

/** Other questions of the same contact, in the order in which they were asked. */
export const listSamen = (tx: ReadTx, gemeente: string, { id, samen }: Pick<Contact, 'id' | 'samen'>) =>
  tx.selectFrom('klantcontact as k').select([...lineColumns, 'k.behandelaar']).where('k.gemeente', '=', gemeente).where('k.samen', '=', samen).where('k.id', '!=', id).orderBy('k.ontvangen_op').orderBy('k.id').limit(50).execute();

/** What was asked about a person, newest first. */
export const eerderRows = (tx: ReadTx, gemeente: string, persoon: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('klantcontact as k').select([...lineColumns, 'k.relatie', 'k.toelichting', 'k.naar', 'k.behandelaar']).where('k.gemeente', '=', gemeente).where('k.persoon', '=', persoon).where(after).orderBy(sql`${order}`).limit(limit);

/** All that a question put on lists ends with it; nobody calls back about what was dealt with. */
export async function finishWork(tx: WriteTx, gemeente: string, klantcontact: string, moment: string): Promise<void> {
  await finishTaken(tx, gemeente, klantcontact, taken, moment);
  await tx.updateTable('terugbelverzoek').set((eb) => ({ toestand: 'vervallen' as const, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).where('toestand', '=', 'open').execute();
}

/** The work that a question puts on lists. */
const taken = ['klantcontact.opvolgen', 'klantcontact.terugbellen', 'klantcontact.escalatie', 'klantcontact.overnemen'] as const;

/** What an organisation handed in itself, newest first. */
export const eigenRows = (tx: ReadTx, gemeente: string, organisatie: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('klantcontact as k').select(['k.gemeente', 'k.id', 'k.ontvangen_op', 'k.toestand', 'k.terugkoppeling']).where('k.gemeente', '=', gemeente).where('k.organisatie', '=', organisatie).where(after).orderBy(sql`${order}`).limit(limit);

async function requireOpen(tx: ReadTx, gemeente: string, id: string): Promise<Contact> {
  const row = await loadKlantcontact(tx, gemeente, id);
  requirePass(mayClose(row.toestand));
  return row;
}

/** How a question became something else. */
export interface Became { readonly door: string; readonly moment: string }

/** A question became a melding about a person: answers who told it and whom to bring along, so that nobody asks again. Throws `ToestandLaatNietToe` when it was dealt with already. */
export async function becomeMelding(tx: WriteTx, gemeente: string, klantcontact: string, { melding, persoon, door, moment }: Became & { readonly melding: string; readonly persoon: string }): Promise<Verteld> {
  const row = await requireOpen(tx, gemeente, klantcontact);
  await tx.updateTable('klantcontact').set({ toestand: 'melding', melding, persoon, behandelaar: door, afgehandeld_op: moment, versie: row.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', klantcontact).execute();
  await finishWork(tx, gemeente, klantcontact, moment);
  await passSpreektijd(tx, gemeente, klantcontact, { melding, houder: `p:${persoon}` });
  return { verteller: row.relatie === 'zelf' ? '' : row.naam, relatie: row.relatie, toestemming: row.toestemming, gezelschap: row.gezelschap };
}

/** Who wants to stay unknown is forgotten, in every question of that contact; what was sent along may show who it was. */
async function forgetSender(tx: WriteTx, gemeente: string, samen: string): Promise<void> {
  const questions = tx.selectFrom('klantcontact').select('id').where('gemeente', '=', gemeente).where('samen', '=', samen);
  await tx.deleteFrom('klantcontact_bijlage').where('gemeente', '=', gemeente).where('klantcontact', 'in', questions).execute();
  await tx.updateTable('klantcontact').set({ naam: '', telefoon: '', email: '' }).where('gemeente', '=', gemeente).where('samen', '=', samen).execute();
}

/** A question became a signal; whose it was is forgotten here too for `anoniem`. */
export async function becomeSignaal(tx: WriteTx, gemeente: string, klantcontact: string, { signaal, anoniem, door, moment }: Became & { readonly signaal: string; readonly anoniem: boolean }): Promise<void> {
  const row = await requireOpen(tx, gemeente, klantcontact);
  await tx.updateTable('klantcontact').set({ toestand: 'signaal', signaal, behandelaar: door, afgehandeld_op: moment, versie: row.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', klantcontact).execute();
  if (anoniem) await forgetSender(tx, gemeente, row.samen);
  await finishWork(tx, gemeente, klantcontact, moment);
  await freeSpreektijd(tx, gemeente, { klantcontact }, moment);
}
