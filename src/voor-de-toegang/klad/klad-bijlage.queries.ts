import type { ReadTx } from '../../platform/database/transaction.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import type { Bestand } from '../../registers/document/index.ts';
import './klad.tables.ts';

/** The name of a file that goes along with a draft. */
export interface Naam { readonly id: string; readonly naam: string }

/** What goes along with a draft, in the order in which it came: its names alone. */
export async function listBijlagen(tx: ReadTx, gemeente: string, klad: string, secrets: SecretBox): Promise<Naam[]> {
  const rows = await tx.selectFrom('klad_bijlage').select(['id', 'naam']).where('gemeente', '=', gemeente).where('klad', '=', klad).orderBy('id').execute();
  return rows.map(({ id, naam }) => ({ id, naam: secrets.open(naam) }));
}

/** A file as it was sent along, opened. */
export interface Meegestuurd extends Bestand { readonly naam: string }

/** The files of a draft, opened to go on with what became of it. */
export async function openBijlagen(tx: ReadTx, gemeente: string, klad: string, secrets: SecretBox): Promise<Meegestuurd[]> {
  const rows = await tx.selectFrom('klad_bijlage').select(['naam', 'mediatype', 'inhoud']).where('gemeente', '=', gemeente).where('klad', '=', klad).orderBy('id').execute();
  return rows.map(({ naam, mediatype, inhoud }) => ({ naam: secrets.open(naam), mediatype: mediatype as Bestand['mediatype'], inhoud: Buffer.from(secrets.open(inhoud), 'base64') }));
}
