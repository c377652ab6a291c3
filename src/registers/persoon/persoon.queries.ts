import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/error.ts';
import './persoon.tables.ts';

/** A row of the register without what is secret or technical. */
export type Persoonsgegevens = Omit<Tables['persoon'], 'bsn_versleuteld' | 'bsn_index'>;
export type NewPersoon = Omit<Persoonsgegevens, 'versie' | 'gewijzigd_op'> & { readonly bsn: string | null; readonly moment: string };

const columns = [
  'gemeente', 'id', 'voornamen', 'voorletters', 'voorvoegsel', 'geslachtsnaam', 'partner_voorvoegsel', 'partner_geslachtsnaam', 'naamgebruik', 'naam', 'geslacht', 'geboortedatum',
  'geboortedatum_deel', 'straat', 'huisnummer', 'huisletter', 'huisnummertoevoeging', 'postcode', 'plaats', 'wijk', 'buurt', 'telefoon', 'email', 'taal', 'geheimhouding', 'overleden_op',
  'herkomst', 'brp_opgehaald_op', 'versie', 'gewijzigd_op',
] as const;

/** Puts a person in the register; the BSN is kept sealed, findable by exact value only. */
export async function insertPersoon(tx: WriteTx, secrets: SecretBox, { bsn, moment, ...persoon }: NewPersoon): Promise<void> {
  await tx.insertInto('persoon').values({
    ...persoon, bsn_versleuteld: bsn === null ? null : secrets.seal(bsn), bsn_index: bsn === null ? null : secrets.blindIndex(bsn), versie: 1, gewijzigd_op: moment,
  }).execute();
}

/** The person with this BSN in a gemeente. */
export async function findPersoonByBsn(tx: ReadTx, secrets: SecretBox, gemeente: string, bsn: string): Promise<Persoonsgegevens | undefined> {
  return tx.selectFrom('persoon').select(columns).where('gemeente', '=', gemeente).where('bsn_index', '=', secrets.blindIndex(bsn)).executeTakeFirst();
}

/** A person; throws NotFound. */
export async function getPersoon(tx: ReadTx, gemeente: string, id: string): Promise<Persoonsgegevens> {
  const row = await tx.selectFrom('persoon').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Persons by id, in the order of their names. */
export async function listPersonen(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Persoonsgegevens[]> {
  if (ids.length === 0) return [];
  return tx.selectFrom('persoon').select(columns).where('gemeente', '=', gemeente).where('id', 'in', [...ids]).orderBy('naam').orderBy('id').execute();
}

/** A person with the BSN, opened; null where it is not known. For messages. */
export interface OpenPersoon {
  readonly gegevens: Persoonsgegevens;
  readonly bsn: string | null;
}

/** A person with the BSN; throws NotFound. */
export async function openPersoon(tx: ReadTx, secrets: SecretBox, gemeente: string, id: string): Promise<OpenPersoon> {
  const row = await tx.selectFrom('persoon').select([...columns, 'bsn_versleuteld']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { bsn_versleuteld: sealed, ...gegevens } = row;
  return { gegevens, bsn: sealed === null ? null : secrets.open(sealed) };
}

/** The BSN of a person, opened; null where it is not known. For messages, nothing else. */
export async function openBsn(tx: ReadTx, secrets: SecretBox, gemeente: string, id: string): Promise<string | null> {
  const row = await tx.selectFrom('persoon').select('bsn_versleuteld').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row.bsn_versleuteld === null ? null : secrets.open(row.bsn_versleuteld);
}

/** Puts what the BRP says now in place of what was known; contact details and language stay. */
export async function refreshPersoon(tx: WriteTx, gemeente: string, id: string, fields: Partial<Persoonsgegevens>, moment: string): Promise<void> {
  await tx.updateTable('persoon').set((eb) => ({ ...fields, brp_opgehaald_op: moment, gewijzigd_op: moment, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', id).execute();
}
