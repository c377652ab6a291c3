import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput } from '../../platform/error.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import type { Antwoorden } from './klad.ts';
import { openBijlagen, type Meegestuurd } from './klad-bijlage.queries.ts';
import './klad.tables.ts';

/** What the code of a draft is drawn and found by. */
export const use = 'klad';

export interface Klad { readonly id: string; readonly bewaardTot: string; readonly antwoorden: Antwoorden }
interface Key { readonly gemeente: string; readonly code: string; readonly secrets: SecretBox }

/** A draft by its code; throws what stands at the field of the code. */
export async function getKlad(tx: ReadTx, key: Key, purpose: 'read' | 'write' = 'read'): Promise<Klad> {
  const found = await findKlad(tx, key, purpose);
  if (found) return found;
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet, of wat u schreef is al verstuurd of gewist. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code, or what you wrote was sent or deleted. Check that you have all twelve characters.' } }]);
}

/** The same, or undefined; kept from others until the end of the transaction where it is written. */
export async function findKlad(tx: ReadTx, { gemeente, code, secrets }: Key, purpose: 'read' | 'write'): Promise<Klad | undefined> {
  const select = tx.selectFrom('klad').select(['id', 'inhoud', 'bewaard_tot']).where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(secrets, use, code));
  const row = await (purpose === 'write' ? select.forUpdate() : select).executeTakeFirst();
  return row && { id: row.id, bewaardTot: row.bewaard_tot, antwoorden: JSON.parse(secrets.open(row.inhoud)) as Antwoorden };
}

/** Throws drafts away, with what went along. */
export async function dropKladden(tx: WriteTx, gemeente: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // What goes along is seen with its draft alone, so it goes first.
  await tx.deleteFrom('klad_bijlage').where('gemeente', '=', gemeente).where('klad', 'in', ids).execute();
  await tx.deleteFrom('klad').where('gemeente', '=', gemeente).where('id', 'in', ids).execute();
}

/** Throws a draft away by its code; answers whether there was one. */
export async function dropKlad(tx: WriteTx, key: Key): Promise<boolean> {
  const found = await findKlad(tx, key, 'write');
  if (found) await dropKladden(tx, key.gemeente, [found.id]);
  return found !== undefined;
}

/** The same for what is sent: answers the photos and documents that go along. */
export async function takeKlad(tx: WriteTx, key: Key): Promise<readonly Meegestuurd[]> {
  const found = await findKlad(tx, key, 'write');
  if (found === undefined) return [];
  const bijlagen = await openBijlagen(tx, key.gemeente, found.id, key.secrets);
  await dropKladden(tx, key.gemeente, [found.id]);
  return bijlagen;
}
