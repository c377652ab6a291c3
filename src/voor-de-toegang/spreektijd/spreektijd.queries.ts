import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { listTeams } from '../../registers/medewerker/index.ts';
import type { Gekozen, Spreektoestand } from './spreektijd.ts';
import './spreektijd.tables.ts';

const chosen = ['begin', 'duur', 'vorm', 'plaats'] as const;
/** The question or the melding with which a moment was chosen. */
type Waarvan = { readonly klantcontact: string } | { readonly melding: string };

/** A moment by id, with whose team it is; throws NotFound. */
export async function loadSpreektijd(tx: ReadTx, gemeente: string, id: string): Promise<{ id: string; houder: string; toestand: Spreektoestand }> {
  const row = await tx.selectFrom('spreektijd').select(['id', 'team', 'toestand']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { id: row.id, houder: `t:${row.team}`, toestand: row.toestand };
}

/** What a team offers from a moment on and what was chosen of it, the first first. */
export const spreektijdRows = (tx: ReadTx, gemeente: string, team: string, vanaf: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('spreektijd as s').innerJoin('medewerker as m', 'm.id', 's.medewerker').leftJoin('melding as d', (j) => j.onRef('d.gemeente', '=', 's.gemeente').onRef('d.id', '=', 's.melding'))
    .select(['s.id', 's.begin', 's.duur', 's.vorm', 's.plaats', 'm.naam as medewerker', 's.toestand', 's.klantcontact', 's.melding', 'd.dossier'])
    .where('s.gemeente', '=', gemeente).where('s.team', '=', team).where('s.begin', '>', vanaf).where('s.toestand', 'in', ['open', 'gekozen']).where(after).orderBy(sql`${order}`).limit(limit);

const shown = ['id', 'begin', 'duur', 'vorm', 'plaats', 'team'] as const;
const momenten = (tx: ReadTx, gemeente: string) => tx.selectFrom('spreektijd').select(shown).where('gemeente', '=', gemeente);

/** With the names of their teams. */
async function withTeams(tx: ReadTx, gemeente: string, rows: readonly (Gekozen & { readonly id: string; readonly team: string })[]) {
  const names = new Map((await listTeams(tx, gemeente, [...new Set(rows.map(({ team }) => team))])).map(({ id, naam }) => [id, naam]));
  return rows.map((row) => ({ ...row, team: names.get(row.team) ?? '' }));
}

/** One moment, whatever its state. */
export const listOne = async (tx: ReadTx, gemeente: string, id: string) => withTeams(tx, gemeente, await momenten(tx, gemeente).where('id', '=', id).execute());

/** Open moments after a moment, the first first; of one team, or of all. */
export async function listOpen(tx: ReadTx, gemeente: string, team: string | undefined, vanaf: string) {
  const open = momenten(tx, gemeente).where('toestand', '=', sql.lit('open')).where('begin', '>', vanaf);
  return withTeams(tx, gemeente, await (team === undefined ? open : open.where('team', '=', team)).orderBy('begin').orderBy('id').limit(12).execute());
}

/** `houder`: whose the moment is (`p:…`), empty for who is not known yet. */
interface Keuze { readonly gemeente: string; readonly id: string; readonly moment: string; readonly houder: string; readonly klantcontact?: string; readonly melding?: string }

/** Gives a moment to who chose it first. Throws at the field of the choice where another was earlier, or it is past. */
export async function takeSpreektijd(tx: WriteTx, { gemeente, id, moment, ...whose }: Keuze): Promise<Gekozen> {
  const row = await tx.updateTable('spreektijd').set({ toestand: 'gekozen', gekozen_op: moment, ...whose }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'open').where('begin', '>', moment)
    .returning(chosen).executeTakeFirst();
  if (row) return row;
  throw invalidInput([{ pad: '/spreektijd', uitleg: { nl: 'Dit moment is net door iemand anders gekozen. Kies een ander moment, of laat ons u bellen.', en: 'Somebody else chose this moment just now. Choose another moment, or let us call you.' } }]);
}

/** The moment goes along when a question becomes a melding of a person. */
export async function passSpreektijd(tx: WriteTx, gemeente: string, klantcontact: string, { melding, houder }: { readonly melding: string; readonly houder: string }): Promise<void> {
  await tx.updateTable('spreektijd').set({ melding, houder }).where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).where('toestand', '=', 'gekozen').execute();
}

/** A moment that still lies ahead is open for others again: what it was chosen for has ended. */
export async function freeSpreektijd(tx: WriteTx, gemeente: string, waarvan: Waarvan, moment: string): Promise<void> {
  const [column, id] = 'melding' in waarvan ? ['melding', waarvan.melding] as const : ['klantcontact', waarvan.klantcontact] as const;
  await tx.updateTable('spreektijd').set({ toestand: 'open', houder: '', klantcontact: null, melding: null, gekozen_op: null }).where('gemeente', '=', gemeente).where(column, '=', id).where('toestand', '=', 'gekozen').where('begin', '>', moment).execute();
}

/** The moment that was chosen with a question or a melding, or null. */
export async function findGekozen(tx: ReadTx, gemeente: string, waarvan: Waarvan): Promise<Gekozen | null> {
  const [column, id] = 'melding' in waarvan ? ['melding', waarvan.melding] as const : ['klantcontact', waarvan.klantcontact] as const;
  return (await tx.selectFrom('spreektijd').select(chosen).where('gemeente', '=', gemeente).where(column, '=', id).where('toestand', '=', 'gekozen').limit(1).executeTakeFirst()) ?? null;
}
