import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Kant } from './burenhulp.ts';
import './burenhulp.tables.ts';

const columns = ['id', 'kant', 'soort', 'wijk', 'dagdelen', 'toelichting', 'naam', 'bereik', 'toestand', 'vog_gezien_op', 'opgegeven_op'] as const;
export interface HulpRij extends Loaded, Omit<Tables['burenhulp'], 'gemeente' | 'code_index'> {}

/** An offer or question by id; throws NotFound. */
export async function getHulp(tx: ReadTx, gemeente: string, id: string): Promise<HulpRij> {
  const [row] = await listHulpen(tx, gemeente, [id]);
  if (!row) throw notFound();
  return row;
}

/** Offers and questions by id, in no order. */
export const listHulpen = async (tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<HulpRij[]> =>
  ids.length === 0 ? [] : tx.selectFrom('burenhulp').select(columns).where('gemeente', '=', gemeente).where('id', 'in', [...ids]).execute();

/** The same by its code; throws what stands at the field of the code. */
export async function getHulpByCode(tx: ReadTx, gemeente: string, index: Uint8Array): Promise<HulpRij> {
  const row = await tx.selectFrom('burenhulp').select(columns).where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
  if (row) return row;
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code. Check that you have all twelve characters.' } }]);
}

/** What is open of one side, the first first. */
export const hulpRows = (tx: ReadTx, gemeente: string, kant: Kant, { after, order, limit }: Keyset) =>
  tx.selectFrom('burenhulp as b').select(['b.id', 'b.kant', 'b.soort', 'b.wijk', 'b.dagdelen', 'b.naam', 'b.opgegeven_op']).where('b.gemeente', '=', gemeente).where('b.toestand', '=', 'open').where('b.kant', '=', kant).where(after).orderBy(sql`${order}`).limit(limit);

/** What is open on the other side, of the same kind: of the same wijk and who waits longest first. */
export const listOthers = (tx: ReadTx, gemeente: string, { kant, soort, wijk }: Pick<HulpRij, 'kant' | 'soort' | 'wijk'>): Promise<HulpRij[]> =>
  tx.selectFrom('burenhulp').select(columns).where('gemeente', '=', gemeente).where('toestand', '=', 'open').where('kant', '=', kant === 'aanbod' ? 'vraag' : 'aanbod').where('soort', '=', soort)
    .orderBy(({ eb }) => eb('wijk', '=', wijk), 'desc').orderBy('opgegeven_op').orderBy('id').limit(200).execute();

/** To whom somebody was introduced. */
export const listKennismakingen = (tx: ReadTx, gemeente: string, { id, kant }: Pick<HulpRij, 'id' | 'kant'>) =>
  tx.selectFrom('kennismaking').select(['id', 'aanbod', 'vraag', 'akkoord_aanbod', 'akkoord_vraag', 'toestand']).where('gemeente', '=', gemeente).where(kant, '=', id).orderBy('id').limit(100).execute();

/** Ends an offer or question: its name goes at once, and every introduction with it. Answers those that stopped. */
export async function stopHulp(tx: WriteTx, gemeente: string, { id, kant }: Pick<HulpRij, 'id' | 'kant'>) {
  await tx.updateTable('burenhulp').set({ toestand: 'gestopt', naam: '', bereik: '', toelichting: '' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  return tx.updateTable('kennismaking').set({ toestand: 'gestopt' }).where('gemeente', '=', gemeente).where(kant, '=', id).where('toestand', '!=', 'gestopt').returning(['id', 'aanbod', 'vraag']).execute();
}
