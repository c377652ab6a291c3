import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, invalidInput, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { openbaar, type Initiatieftoestand } from './initiatief.ts';
import './initiatief.tables.ts';

const columns = ['id', 'wijk', 'naam', 'idee', 'nodig', 'gevraagd', 'toestand', 'steun', 'stemmen_tot', 'voor', 'tegen', 'reden', 'jaar', 'toegekend', 'betaald_op', 'besteed', 'verslag', 'opgegeven_op'] as const;
export interface InitiatiefRij extends Loaded, Pick<Tables['initiatief'], (typeof columns)[number]> {}

/** An initiatief by id; throws NotFound. */
export async function getInitiatief(tx: ReadTx, gemeente: string, id: string): Promise<InitiatiefRij> {
  const row = await tx.selectFrom('initiatief').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The same by the code of who began it; throws what stands at the field of the code. */
export async function getByCode(tx: ReadTx, gemeente: string, index: Uint8Array): Promise<InitiatiefRij> {
  const mens = await tx.selectFrom('initiatief_mens').select('initiatief').where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
  if (mens) return getInitiatief(tx, gemeente, mens.initiatief);
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code. Check that you have all twelve characters.' } }]);
}

/** Initiatieven in a state, the newest first; all that everybody may see when none is asked for. */
export const initiatiefRows = (tx: ReadTx, gemeente: string, { wijk, toestand }: { readonly wijk?: string | undefined; readonly toestand?: Initiatieftoestand | undefined }, { after, order, limit }: Keyset) =>
  tx.selectFrom('initiatief as i').select(['i.id', 'i.wijk', 'i.naam', 'i.toestand', 'i.gevraagd', 'i.steun', 'i.stemmen_tot', 'i.opgegeven_op']).where('i.gemeente', '=', gemeente)
    .where('i.toestand', 'in', toestand === undefined ? [...openbaar] : [toestand]).where(({ and, eb }) => and(wijk === undefined ? [] : [eb('i.wijk', '=', wijk)])).where(after).orderBy(sql`${order}`).limit(limit);

/** Names of initiatieven that everybody may see, by id. */
export async function namesOfInitiatieven(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('initiatief').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', [...new Set(ids)]).where('toestand', 'in', [...openbaar]).execute();
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

/** Who began it and who supports it, in that order. */
export const listMensen = (tx: ReadTx, gemeente: string, initiatief: string) =>
  tx.selectFrom('initiatief_mens').select(['naam', 'bereik', 'begonnen', 'doet_mee']).where('gemeente', '=', gemeente).where('initiatief', '=', initiatief).orderBy('begonnen', 'desc').orderBy('id').limit(500).execute();

/** How many said that they join in. */
export async function countJoining(tx: ReadTx, gemeente: string, initiatief: string): Promise<number> {
  const row = await tx.selectFrom('initiatief_mens').select(({ fn }) => fn.countAll<number>().as('aantal')).where('gemeente', '=', gemeente).where('initiatief', '=', initiatief).where('doet_mee', '=', true).executeTakeFirstOrThrow();
  return row.aantal;
}

/** Moves an initiatief on from the state it was found in, with what changes in it; throws when somebody was first. */
export async function moveInitiatief(tx: WriteTx, gemeente: string, { id, toestand }: Pick<InitiatiefRij, 'id' | 'toestand'>, today: string, change: Partial<Omit<Tables['initiatief'], 'gemeente' | 'id'>>): Promise<void> {
  const done = await tx.updateTable('initiatief').set({ ...change, gewijzigd_op: today }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', toestand).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
}

/** What a wijk may spend in a year and what it gave away; undefined where the gemeente fixed nothing. */
export const findWijkbudget = (tx: ReadTx, gemeente: string, wijk: string, jaar: number) =>
  tx.selectFrom('wijkbudget').select(['bedrag', 'toegekend']).where('gemeente', '=', gemeente).where('wijk', '=', wijk).where('jaar', '=', jaar).executeTakeFirst();

/** Takes money from a wijkbudget if there is enough; one statement, so that two decisions at once never give the same money. Answers whether it could. */
export async function takeFromBudget(tx: WriteTx, gemeente: string, { wijk, jaar, centen }: { readonly wijk: string; readonly jaar: number; readonly centen: number }): Promise<boolean> {
  const done = await tx.updateTable('wijkbudget').set({ toegekend: sql`toegekend + ${centen}::bigint` }).where('gemeente', '=', gemeente).where('wijk', '=', wijk).where('jaar', '=', jaar).where(sql<boolean>`toegekend + ${centen}::bigint <= bedrag`).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Puts back what was not spent. */
export async function putBack(tx: WriteTx, gemeente: string, { wijk, jaar, centen }: { readonly wijk: string; readonly jaar: number; readonly centen: number }): Promise<void> {
  if (centen > 0) await tx.updateTable('wijkbudget').set({ toegekend: sql`toegekend - ${centen}::bigint` }).where('gemeente', '=', gemeente).where('wijk', '=', wijk).where('jaar', '=', jaar).execute();
}
