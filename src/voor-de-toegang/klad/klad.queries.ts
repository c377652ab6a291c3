import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput } from '../../platform/error.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import type { Antwoorden } from './klad.ts';
import './klad.tables.ts';

/** What the code of a draft is drawn and found by. */
export const use = 'klad';

export interface Klad { readonly id: string; readonly bewaardTot: string; readonly antwoorden: Antwoorden }
interface Key { readonly gemeente: string; readonly code: string; readonly secrets: SecretBox }

/** A draft by its code; throws what stands at the field of the code. */
export async function getKlad(tx: ReadTx, key: Key): Promise<Klad> {
  const found = await findKlad(tx, key, 'read');
  if (found) return found;
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet, of wat u schreef is al verstuurd of gewist. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code, or what you wrote was sent or deleted. Check that you have all twelve characters.' } }]);
}

/** The same, or undefined; kept from others until the end of the transaction where it is written. */
export async function findKlad(tx: ReadTx, { gemeente, code, secrets }: Key, purpose: 'read' | 'write'): Promise<Klad | undefined> {
  const select = tx.selectFrom('klad').select(['id', 'inhoud', 'bewaard_tot']).where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(secrets, use, code));
  const row = await (purpose === 'write' ? select.forUpdate() : select).executeTakeFirst();
  return row && { id: row.id, bewaardTot: row.bewaard_tot, antwoorden: JSON.parse(secrets.open(row.inhoud)) as Antwoorden };
}

/** Throws a draft away by its code; answers whether there was one. */
export async function dropKlad(tx: WriteTx, { gemeente, code, secrets }: Key): Promise<boolean> {
  const gone = await tx.deleteFrom('klad').where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(secrets, use, code)).returning('id').execute();
  return gone.length > 0;
}
