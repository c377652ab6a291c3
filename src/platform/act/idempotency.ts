import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { later } from '../database/marks.ts';
import type { WriteTx, ReadTx } from '../database/transaction.ts';
import { conflict } from '../error.ts';
import type { SecretBox } from '../secret/secret-box.ts';

/** The answer of a command, as it was given and as it will be given again. */
export interface Answer {
  readonly output: unknown;
  /** Id of the last event of the command: hand it to a query as `vanaf`. */
  readonly positie?: string;
}

export function hashInput(act: string, input: unknown): Buffer {
  return createHash('sha256').update(act).update('\0').update(JSON.stringify(input)).digest();
}

/** The stored answer for this key, opened with `sealed` where it has a secret in it, or undefined; refuses the same key with other input. */
export async function findAnswer(tx: ReadTx, gemeente: string, actor: string, sleutel: string, invoer: Uint8Array, sealed: SecretBox | undefined): Promise<Answer | undefined> {
  const row = await tx.selectFrom('idempotentie').select(['invoer', 'antwoord'])
    .where('gemeente', '=', gemeente).where('actor', '=', actor).where('sleutel', '=', sleutel).executeTakeFirst();
  if (!row) return undefined;
  if (Buffer.compare(Buffer.from(row.invoer), invoer) !== 0) {
    throw conflict('SleutelHergebruikt', {
      nl: 'Deze aanvraag is al eerder gedaan met andere gegevens. Begin opnieuw.',
      en: 'This request was made before with other data (same Idempotency-Key). Start again.',
    });
  }
  const antwoord = row.antwoord as Answer;
  return sealed === undefined ? antwoord : { ...antwoord, output: JSON.parse(sealed.open(Buffer.from(String(antwoord.output), 'base64'))) as unknown };
}

/** Keeps the answer in the transaction of the command, sealed where it has a secret in it; a second one with the same key waits here and then fails. */
export async function keepAnswer(tx: WriteTx, row: { gemeente: string; actor: string; sleutel: string; act: string; invoer: Uint8Array; antwoord: Answer; moment: string }, sealed: SecretBox | undefined): Promise<void> {
  const antwoord = sealed === undefined ? row.antwoord : { ...row.antwoord, output: sealed.seal(JSON.stringify(row.antwoord.output)).toString('base64') };
  await later(tx, sql`insert into idempotentie (gemeente, actor, sleutel, act, invoer, antwoord, moment)
    values (${row.gemeente}, ${row.actor}, ${row.sleutel}, ${row.act}, ${Buffer.from(row.invoer)}, ${JSON.stringify(antwoord)}::jsonb, ${row.moment}::timestamptz)`);
}

/** Did the insert of the answer fail because the same request was answered meanwhile? */
export function isDoubleRequest(error: unknown): boolean {
  const e = error as { code?: string; constraint?: string };
  return e.code === '23505' && (e.constraint ?? (error as Error).message).includes('idempotentie');
}
