import { later } from '../../platform/database/marks.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import './taak.tables.ts';

/** Work for somebody (`m:`), for a team (`t:`) or for a role (`r:`). */
export interface NewTaak {
  readonly id: Id;
  readonly gemeente: string;
  readonly houder: string;
  readonly dossier: string | null;
  /** `melding.toedelen`, `beschikking.toetsen` …: names the screen where it is done. */
  readonly soort: string;
  readonly onderwerp: string | null;
  /** Words for the list; no personal data. */
  readonly titel: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly uiterlijk: string | null;
  readonly moment: string;
}

/** On whose list work about a household comes: of the regisseur, else of the team, else of who divides the work. */
export const houderOf = ({ regisseur = null, team = null }: { readonly regisseur?: string | null | undefined; readonly team?: string | null | undefined }): string =>
  regisseur !== null ? `m:${regisseur}` : team !== null ? `t:${team}` : 'r:teamleider';

/** Puts work on somebody's list. */
export async function addTaak(tx: WriteTx, { moment, ...taak }: NewTaak): Promise<void> {
  await later(tx, tx.insertInto('taak').values({ ...taak, toestand: 'open', gemaakt_op: moment, afgedaan_op: null, volgorde: `${taak.uiterlijk ?? '9999-12-31'} ${moment}` }));
}

/** Closes the open work of one or more kinds about a thing. */
export async function finishTaken(tx: WriteTx, gemeente: string, onderwerp: string, soort: string | readonly string[], moment: string, toestand: 'gedaan' | 'vervallen' = 'gedaan'): Promise<void> {
  await later(tx, tx.updateTable('taak').set({ toestand, afgedaan_op: moment }).where('gemeente', '=', gemeente).where('onderwerp', '=', onderwerp).where('soort', 'in', typeof soort === 'string' ? [soort] : [...soort]).where('toestand', '=', 'open'));
}

/** Closes the open work of a kind about a thing on the lists of some, where others have such work of their own. */
export async function finishTakenOf(tx: WriteTx, { gemeente, onderwerp, soort, houders }: { gemeente: string; onderwerp: string; soort: string; houders: readonly string[] }, moment: string): Promise<void> {
  if (houders.length === 0) return;
  await later(tx, tx.updateTable('taak').set({ toestand: 'gedaan', afgedaan_op: moment }).where('gemeente', '=', gemeente).where('onderwerp', '=', onderwerp).where('soort', '=', soort).where('houder', 'in', [...houders]).where('toestand', '=', 'open'));
}

/** Hands the open work about a dossier from one holder to another. */
export async function passTaken(tx: WriteTx, gemeente: string, dossier: string, van: string, naar: string): Promise<void> {
  await later(tx, tx.updateTable('taak').set({ houder: naar }).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('houder', '=', van).where('toestand', '=', 'open'));
}

/** How much open work each holder has: the caseload. */
export async function countOpenTaken(tx: ReadTx, gemeente: string, houders: readonly string[]): Promise<Map<string, number>> {
  if (houders.length === 0) return new Map();
  const rows = await tx.selectFrom('taak').select(({ fn }) => ['houder', fn.countAll<number>().as('aantal')])
    .where('gemeente', '=', gemeente).where('houder', 'in', [...houders]).where('toestand', '=', 'open').groupBy('houder').execute();
  return new Map(rows.map((r) => [r.houder, r.aantal]));
}

/** In how many open dossiers each of these colleagues is the regisseur. */
export async function countHuishoudens(tx: ReadTx, gemeente: string, regisseurs: readonly string[]): Promise<Map<string, number>> {
  if (regisseurs.length === 0) return new Map();
  const rows = await tx.selectFrom('dossier').select(({ fn }) => ['regisseur', fn.countAll<number>().as('aantal')])
    .where('gemeente', '=', gemeente).where('regisseur', 'in', [...regisseurs]).where('toestand', '=', 'open').groupBy('regisseur').execute();
  return new Map(rows.map((row) => [row.regisseur ?? '', row.aantal]));
}

/** Is there open work of a kind about a thing, on anybody's list or on that of one holder? */
export async function hasOpenTaak(tx: ReadTx, gemeente: string, onderwerp: string, soort: string, houder?: string): Promise<boolean> {
  const row = await tx.selectFrom('taak').select('id').where('gemeente', '=', gemeente).where('onderwerp', '=', onderwerp).where('soort', '=', soort).where('toestand', '=', 'open')
    .$if(houder !== undefined, (found) => found.where('houder', '=', houder ?? '')).limit(1).executeTakeFirst();
  return row !== undefined;
}
