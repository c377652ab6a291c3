import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Onderwerp } from '../sociale-kaart/index.ts';
import { versionOn } from './kennisbank.ts';
import './kennisbank.tables.ts';

export interface LoadedArtikel extends Loaded, Omit<Tables['kennisartikel'], 'gemeente'> { readonly versie: number }

/** An article by id; throws NotFound. */
export async function loadArtikel(tx: ReadTx, gemeente: string, id: string): Promise<LoadedArtikel> {
  const row = await tx.selectFrom('kennisartikel').select(['id', 'titel', 'onderwerp', 'toestand', 'versie']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Versions of articles, the latest first. */
export const listVersies = (tx: ReadTx, gemeente: string, artikelen: readonly string[]) =>
  tx.selectFrom('kennisartikel_versie').select(['artikel', 'nummer', 'titel', 'tekst', 'geldig_van as geldigVan', 'geldig_tot as geldigTot', 'gemaakt_op as gemaaktOp', 'gemaakt_door as gemaaktDoor'])
    .where('gemeente', '=', gemeente).where('artikel', 'in', [...artikelen]).orderBy('artikel').orderBy('nummer', 'desc').limit(500).execute();

/** Articles by their title, with whether a version of it is told on a day. */
export const artikelRows = (tx: ReadTx, gemeente: string, onderwerp: Onderwerp | undefined, day: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('kennisartikel as a').leftJoinLateral((eb) => eb.selectFrom('kennisartikel_versie as v').select('v.nummer').whereRef('v.gemeente', '=', 'a.gemeente').whereRef('v.artikel', '=', 'a.id').where('v.geldig_van', '<=', day)
    .where((or) => or.or([or('v.geldig_tot', 'is', null), or('v.geldig_tot', '>=', day)])).limit(1).as('nu'), (j) => j.onTrue())
    .select(['a.id', 'a.titel', 'a.onderwerp', 'nu.nummer']).where('a.gemeente', '=', gemeente).where('a.toestand', '=', 'beschikbaar').where(({ and, eb }) => and(onderwerp === undefined ? [] : [eb('a.onderwerp', '=', onderwerp)]))
    .where(after).orderBy(sql`${order}`).limit(limit);

/** Which answer somebody was given. */
export interface GegevenArtikel { readonly id: string; readonly versie: number }

/** That this version of an article is told today; answers its title. Throws what stands at the field. */
export async function requireArtikel(tx: ReadTx, gemeente: string, { id, versie }: GegevenArtikel, day: string): Promise<string> {
  const versies = await listVersies(tx, gemeente, [id]);
  const found = versionOn(versies, day);
  if (found?.nummer === versie && (await loadArtikel(tx, gemeente, id)).toestand === 'beschikbaar') return found.titel;
  throw invalidInput([{ pad: '/artikel', uitleg: { nl: 'Deze versie van het artikel geldt vandaag niet. Kies het artikel opnieuw.', en: 'This version of the article does not hold today. Choose the article again.' } }]);
}

/** Titles of the versions that were told, by `id versie`. */
export async function titlesOf(tx: ReadTx, gemeente: string, given: readonly GegevenArtikel[]): Promise<Map<string, string>> {
  if (given.length === 0) return new Map();
  const rows = await tx.selectFrom('kennisartikel_versie').select(['artikel', 'nummer', 'titel']).where('gemeente', '=', gemeente).where('artikel', 'in', [...new Set(given.map(({ id }) => id))]).limit(500).execute();
  return new Map(rows.map(({ artikel, nummer, titel }) => [`${artikel} ${nummer}`, titel]));
}
