import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Onderwerp } from '../sociale-kaart/index.ts';
import type { Vraagtoestand } from './wegwijzer.ts';
import './wegwijzer.tables.ts';

/** Words that a gemeente added or left out, of one subject or of all. */
export function listZoekwoorden(tx: ReadTx, gemeente: string, onderwerp?: Onderwerp) {
  const rows = tx.selectFrom('zoekwoord').select(['id', 'onderwerp', 'woord', 'taal', 'soort', 'gewijzigd_op']).where('gemeente', '=', gemeente);
  return (onderwerp === undefined ? rows : rows.where('onderwerp', '=', onderwerp)).orderBy('onderwerp').orderBy('taal').orderBy('woord').execute();
}
export type Zoekwoord = Awaited<ReturnType<typeof listZoekwoorden>>[number];

/** A word of a gemeente, about which an act is. */
export interface GeladenWoord extends Loaded, Pick<Zoekwoord, 'id' | 'onderwerp'> {}

/** A word of a gemeente by id; throws NotFound. */
export async function getZoekwoord(tx: ReadTx, gemeente: string, id: string): Promise<GeladenWoord> {
  const row = await tx.selectFrom('zoekwoord').select(['id', 'onderwerp']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** A question without an answer, about which an act is. */
export interface OnbeantwoordeVraag extends Loaded {
  readonly id: string;
  readonly vraag: string;
  readonly toestand: Vraagtoestand;
}

/** A question without an answer by id; throws NotFound. */
export async function getOnbeantwoord(tx: ReadTx, gemeente: string, id: string): Promise<OnbeantwoordeVraag> {
  const row = await tx.selectFrom('onbeantwoorde_vraag').select(['id', 'vraag', 'toestand']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Questions without an answer, the last asked first. */
export function onbeantwoordRows(tx: ReadTx, gemeente: string, toestand: Vraagtoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('onbeantwoorde_vraag as v').select(['v.id', 'v.vraag', 'v.toestand', 'v.aantal', 'v.eerste_dag', 'v.laatste_dag']).where('v.gemeente', '=', gemeente).where('v.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}
