import { oneAtATime } from '../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import { overlaps, type Deel } from './list-delen.ts';
import './pgb.tables.ts';

const columns = ['id', 'dossier', 'persoon', 'voorziening', 'van', 'tot', 'inhoud', 'toestand', 'oordeel', 'versie'] as const;
/** A budgetplan as acts on it find it. */
export type LoadedBudgetplan = Pick<Tables['budgetplan'], (typeof columns)[number]>;

/** A budgetplan by id; throws NotFound. */
export async function loadBudgetplan(tx: ReadTx, gemeente: string, id: string): Promise<LoadedBudgetplan> {
  const row = await tx.selectFrom('budgetplan').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** All budgetplannen of a household, the newest first. */
export const listBudgetplannen = (tx: ReadTx, gemeente: string, dossier: string): Promise<LoadedBudgetplan[]> =>
  tx.selectFrom('budgetplan').select(columns).where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('id', 'desc').limit(100).execute();

/** Is this budgetplan about that help? */
export const isAbout = (plan: Pick<LoadedBudgetplan, 'voorziening' | 'van' | 'tot'>, deel: Pick<Deel, 'voorziening' | 'van' | 'tot'>): boolean => plan.voorziening === deel.voorziening && overlaps(plan, deel);

/** Changes a budgetplan; throws when somebody was first. Answers its new version. */
export async function changeBudgetplan(tx: WriteTx, gemeente: string, { id, versie }: Pick<LoadedBudgetplan, 'id' | 'versie'>, change: Partial<Omit<Tables['budgetplan'], 'gemeente' | 'id' | 'versie'>>): Promise<number> {
  const done = await tx.updateTable('budgetplan').set({ ...change, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return versie + 1;
}

/** The agreements of a household with who helps for a pgb, in the order in which they were made. */
export const listZorgovereenkomsten = (tx: ReadTx, gemeente: string, dossier: string) =>
  tx.selectFrom('zorgovereenkomst').select(['id', 'budgetplan', 'regel', 'wie', 'vorm', 'minuten', 'frequentie', 'uurtarief', 'van', 'tot', 'svb_nummer']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('id').limit(200).execute();

/** An agreement by id; throws NotFound. */
export async function loadZorgovereenkomst(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('zorgovereenkomst').select(['id', 'dossier', 'budgetplan', 'van', 'tot']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
export type LoadedZorgovereenkomst = Awaited<ReturnType<typeof loadZorgovereenkomst>>;

/** What was declared and paid in a household, month by month. */
export const listMaanden = (tx: ReadTx, gemeente: string, dossier: string) =>
  tx.selectFrom('pgb_maand').select(['zorgovereenkomst', 'budgetplan', 'maand', 'gedeclareerd', 'betaald']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('maand').orderBy('zorgovereenkomst').limit(2000).execute();

/** Lets nobody else write months of this household until this transaction ends: what is left is counted first. */
export const lockMaanden = (tx: WriteTx, gemeente: string, dossier: string): Promise<void> => oneAtATime(tx, 'pgb_maand', gemeente, dossier);
