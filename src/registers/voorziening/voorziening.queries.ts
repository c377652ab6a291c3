import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Eenheid, Frequentie, Leveringsvorm, Voorzieningtrede, Wet } from './voorziening.ts';
import './voorziening.tables.ts';

/** An entry of the productenboek. */
export interface Voorziening {
  readonly id: string;
  readonly wet: Wet;
  readonly categorie: string;
  readonly code: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly trede: Voorzieningtrede;
  readonly beschikkingNodig: boolean;
  readonly eenheid: Eenheid;
  readonly frequentie: Frequentie;
  readonly leveringsvormen: readonly Leveringsvorm[];
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly versie: number;
}

/** Who delivers it, or what a pgb is worth (no organisatie); tarief in centen per eenheid. */
export interface Aanbod {
  readonly id: string;
  readonly voorziening: string;
  readonly organisatie: string | null;
  readonly organisatieNaam: string | null;
  readonly leveringsvorm: Leveringsvorm;
  readonly tarief: number;
  readonly geldigVan: string;
  /** First day on which it no longer holds. */
  readonly geldigTot: string | null;
}

const columns = ['v.id', 'v.wet', 'v.categorie', 'v.code', 'v.naam', 'v.omschrijving', 'v.trede', 'v.beschikking_nodig as beschikkingNodig', 'v.eenheid', 'v.frequentie', 'v.leveringsvormen',
  'v.geldig_van as geldigVan', 'v.geldig_tot as geldigTot', 'v.versie'] as const;

/** An entry of the productenboek; throws NotFound. */
export async function getVoorziening(tx: ReadTx, gemeente: string, id: string): Promise<Voorziening> {
  const [found] = await listVoorzieningen(tx, gemeente, [id]);
  if (!found) throw notFound();
  return found;
}

/** Entries by id, in no order. */
export async function listVoorzieningen(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Voorziening[]> {
  if (ids.length === 0) return [];
  return tx.selectFrom('voorziening as v').select(columns).where('v.gemeente', '=', gemeente).where('v.id', 'in', [...new Set(ids)]).execute();
}

function aanbodOf(tx: ReadTx, gemeente: string, voorzieningen: readonly string[]) {
  return tx.selectFrom('voorziening_aanbod as a').leftJoin('organisatie as o', 'o.id', 'a.organisatie')
    .select(['a.id', 'a.voorziening', 'a.organisatie', 'o.naam as organisatieNaam', 'a.leveringsvorm', 'a.tarief', 'a.geldig_van as geldigVan', 'a.geldig_tot as geldigTot'])
    .where('a.gemeente', '=', gemeente).where('a.voorziening', 'in', [...voorzieningen]).orderBy('o.naam').orderBy('a.id');
}

/** Who delivers a voorziening on a day, by name, and at which tarief; the pgb last. */
export async function listAanbod(tx: ReadTx, gemeente: string, voorziening: string, day: string): Promise<Aanbod[]> {
  return aanbodOf(tx, gemeente, [voorziening]).where('a.geldig_van', '<=', day).where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).execute();
}

/** What is offered of these voorzieningen, of all times: for who prices several periods at once. */
export async function listAllAanbod(tx: ReadTx, gemeente: string, voorzieningen: readonly string[]): Promise<Aanbod[]> {
  return voorzieningen.length === 0 ? [] : aanbodOf(tx, gemeente, [...new Set(voorzieningen)]).execute();
}

/** The row of an aanbod that holds on a day, if one does. */
export function findAanbodOn(aanbod: readonly Aanbod[], wanted: { readonly voorziening: string; readonly organisatie: string | null; readonly leveringsvorm: Leveringsvorm }, day: string): Aanbod | undefined {
  return aanbod.find((a) => a.voorziening === wanted.voorziening && a.organisatie === wanted.organisatie && a.leveringsvorm === wanted.leveringsvorm
    && a.geldigVan <= day && (a.geldigTot === null || a.geldigTot > day));
}

export interface VoorzieningFilter {
  readonly wet?: Wet;
  readonly trede?: Voorzieningtrede;
  /** Only these, found by words. */
  readonly ids?: readonly string[];
  readonly day: string;
}

/** Entries that hold on a day, by name. */
export function voorzieningRows(tx: ReadTx, gemeente: string, filter: VoorzieningFilter, { after, order, limit }: Keyset) {
  let rows = tx.selectFrom('voorziening as v').select(columns).where('v.gemeente', '=', gemeente)
    .where('v.geldig_van', '<=', filter.day).where((eb) => eb.or([eb('v.geldig_tot', 'is', null), eb('v.geldig_tot', '>', filter.day)]));
  if (filter.wet) rows = rows.where('v.wet', '=', filter.wet);
  if (filter.trede) rows = rows.where('v.trede', '=', filter.trede);
  if (filter.ids) rows = rows.where('v.id', 'in', filter.ids.length === 0 ? ['00000000-0000-0000-0000-000000000000'] : [...filter.ids]);
  return rows.where(after).orderBy(sql`${order}`).limit(limit);
}
