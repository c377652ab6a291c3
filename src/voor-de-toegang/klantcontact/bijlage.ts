import type { CommandContext } from '../../platform/act/act.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Meegestuurd } from '../klad/index.ts';
import './klantcontact.tables.ts';

/** Keeps what was sent along with a question. */
export async function keepBijlagen({ tx, gemeente, newId }: CommandContext<unknown, object>, klantcontact: string, bijlagen: readonly Meegestuurd[]): Promise<void> {
  if (bijlagen.length > 0) await tx.insertInto('klantcontact_bijlage').values(bijlagen.map(({ naam, mediatype, inhoud }) => ({ gemeente, id: newId(), klantcontact, naam, mediatype, inhoud }))).execute();
}

/** What was sent along with a question, in the order in which it came: names alone. */
export const listBijlagen = (tx: ReadTx, gemeente: string, klantcontact: string) =>
  tx.selectFrom('klantcontact_bijlage').select(['id', 'naam']).where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).orderBy('id').execute();

/** One of them, as base64. Throws NotFound, also where it belongs to another question. */
export async function getBijlage(tx: ReadTx, gemeente: string, klantcontact: string, id: string): Promise<{ naam: string; mediatype: string; inhoud: string }> {
  const row = await tx.selectFrom('klantcontact_bijlage').select(['naam', 'mediatype', 'inhoud']).where('gemeente', '=', gemeente).where('id', '=', id).where('klantcontact', '=', klantcontact).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, inhoud: Buffer.from(row.inhoud).toString('base64') };
}

/** Takes them along to what became of the question: nothing of them stays here. */
export async function takeBijlagen(tx: WriteTx, gemeente: string, klantcontact: string): Promise<readonly Meegestuurd[]> {
  const rows = await tx.deleteFrom('klantcontact_bijlage').where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).returning(['id', 'naam', 'mediatype', 'inhoud']).execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ naam, mediatype, inhoud }) => ({ naam, mediatype: mediatype as Meegestuurd['mediatype'], inhoud: Buffer.from(inhoud) }));
}
