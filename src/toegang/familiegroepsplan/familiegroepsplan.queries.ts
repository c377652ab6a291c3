import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, conflict, invalidInput, notFound } from '../../platform/error.ts';
import { wij, type Familieplan, type Familieplantoestand } from './familiegroepsplan.ts';
import './familiegroepsplan.tables.ts';

const columns = ['id', 'dossier', 'toestand', 'inhoud', 'nummer', 'versie', 'aangeboden_op as aangebodenOp', 'streefdatum', 'reden'] as const;

/** A plan of a family as acts on it find it. */
export interface LoadedFamilieplan {
  readonly id: string;
  readonly dossier: string;
  readonly toestand: Familieplantoestand;
  readonly inhoud: Familieplan;
  readonly nummer: number;
  readonly versie: number;
  readonly aangebodenOp: string | null;
  readonly streefdatum: string | null;
  readonly reden: string;
}

/** A plan by id; throws NotFound. */
export async function loadFamilieplan(tx: ReadTx, gemeente: string, id: string): Promise<LoadedFamilieplan> {
  const row = await tx.selectFrom('familiegroepsplan').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, inhoud: row.inhoud as Familieplan };
}

/** The plan of a household, if it has one. */
export async function findFamilieplan(tx: ReadTx, gemeente: string, dossier: string): Promise<LoadedFamilieplan | undefined> {
  const row = await tx.selectFrom('familiegroepsplan').select(columns).where('gemeente', '=', gemeente).where('dossier', '=', dossier).executeTakeFirst();
  return row && { ...row, inhoud: row.inhoud as Familieplan };
}

/** Lets nobody else change the plan until this transaction ends: several people write it at once. */
export async function lockFamilieplan(tx: WriteTx, gemeente: string, id: string): Promise<LoadedFamilieplan> {
  await tx.selectFrom('familiegroepsplan').select('id').where('gemeente', '=', gemeente).where('id', '=', id).forUpdate().executeTakeFirst();
  return loadFamilieplan(tx, gemeente, id);
}

/** Begins a plan for a household in some state; a second one at the same time is refused. */
export async function insertFamilieplan(tx: WriteTx, row: Omit<Tables['familiegroepsplan'], 'nummer' | 'versie' | 'reden' | 'inhoud'> & { readonly inhoud: Familieplan }): Promise<void> {
  const made = await tx.insertInto('familiegroepsplan').values({ ...row, inhoud: JSON.stringify(row.inhoud), nummer: 1, versie: 1, reden: '' }).onConflict((same) => same.columns(['gemeente', 'dossier']).doNothing()).returning('id').executeTakeFirst();
  if (!made) throw conflict('FamiliegroepsplanBestaatAl', { nl: 'Er is al een familiegroepsplan. Ga daarin verder.', en: 'There is a family group plan already. Go on in that one.' });
}

type Change = Partial<Pick<Tables['familiegroepsplan'], 'toestand' | 'nummer' | 'begonnen_op' | 'reden'>> & { readonly inhoud?: Familieplan };

/** Writes a change of a plan; throws when somebody was first. Answers its new version. */
export async function writeFamilieplan(tx: WriteTx, gemeente: string, { id, versie }: LoadedFamilieplan, { inhoud, ...change }: Change): Promise<number> {
  const done = await tx.updateTable('familiegroepsplan').set({ ...change, ...(inhoud === undefined ? {} : { inhoud: JSON.stringify(inhoud) }), versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return versie + 1;
}

const ofKring = ['id', 'familiegroepsplan', 'dossier', 'naam', 'rol', 'gestopt_op as gestoptOp', 'code_index as codeIndex'] as const;
export type Kringlid = Awaited<ReturnType<typeof listKring>>[number];

/** Who makes the plan with the family, in the order in which they were invited. */
export const listKring = (tx: ReadTx, gemeente: string, plan: string) =>
  tx.selectFrom('kringlid').select(ofKring).where('gemeente', '=', gemeente).where('familiegroepsplan', '=', plan).orderBy('id').limit(100).execute();

/** Somebody of a circle by id; throws NotFound. */
export async function loadKringlid(tx: ReadTx, gemeente: string, id: string): Promise<Kringlid> {
  const row = await tx.selectFrom('kringlid').select(ofKring).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Somebody who makes the plan along, by their code; throws what stands at the field of the code, also for who no longer does. */
export async function getKringlidByCode(tx: ReadTx, gemeente: string, index: Uint8Array): Promise<Kringlid> {
  const row = await tx.selectFrom('kringlid').select(ofKring).where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
  if (row?.gestoptOp === null) return row;
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt, of vraag de familie om een nieuwe.', en: 'We do not know this code. Check that you have all twelve characters, or ask the family for a new one.' } }]);
}

/** Who may promise something in the plan: the household, and who is in the circle and is no coördinator. */
export const doenersOf = (kring: readonly Kringlid[]): string[] => [wij, ...kring.filter(({ rol, gestoptOp }) => rol !== 'coordinator' && gestoptOp === null).map(({ id }) => id)];

/** What was handed in, the newest first. */
export async function listVersies(tx: ReadTx, gemeente: string, plan: string): Promise<{ nummer: number; ingediendOp: string; opTijd: boolean | null; document: string; inhoud: Familieplan }[]> {
  const rows = await tx.selectFrom('familiegroepsplan_versie').select(['nummer', 'ingediend_op as ingediendOp', 'op_tijd as opTijd', 'document', 'inhoud']).where('gemeente', '=', gemeente).where('familiegroepsplan', '=', plan).orderBy('nummer', 'desc').limit(20).execute();
  return rows.map((row) => ({ ...row, inhoud: row.inhoud as Familieplan }));
}
