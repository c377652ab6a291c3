import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { categorieen } from '../../registers/voorziening/index.ts';
import type { Ervaringsoort } from './ervaring.ts';
import './ervaring.tables.ts';

/** A question how it went, by id; throws NotFound. */
export async function getErvaringsvraag(tx: ReadTx, gemeente: string, id: string) {
  const row = await vragen(tx).where('v.gemeente', '=', gemeente).where('v.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
export type LoadedErvaringsvraag = Awaited<ReturnType<typeof getErvaringsvraag>>;

const vragen = (tx: ReadTx) => tx.selectFrom('ervaringsvraag as v').leftJoin('organisatie as o', 'o.id', 'v.organisatie')
  .select(['v.id', 'v.dossier', 'v.houder', 'v.soort', 'v.wijk', 'v.categorie', 'v.organisatie', 'o.naam as aanbieder', 'v.vanaf', 'v.tot', 'v.toestand']);

/** What this holder is asked today: one thing at a time, the first to close first. */
export const listOpen = (tx: ReadTx, gemeente: string, houder: string, day: string) => vragen(tx)
  .where('v.gemeente', '=', gemeente).where('v.houder', '=', houder).where('v.tot', '>=', day).where('v.vanaf', '<=', day).where('v.toestand', '=', 'open').orderBy('v.tot').orderBy('v.id').limit(1).execute();

/** The name of a productcategorie of the i-standards; that of none is its code. */
export const nameCategorie = (code: string): string => Object.values(categorieen).flatMap((of) => of[code]?.naam ?? [])[0] ?? code;

/** Everything that was counted in a quarter. */
export const listTellingen = (tx: ReadTx, gemeente: string, periode: string) =>
  tx.selectFrom('ervaring_telling').select(['soort', 'indeling', 'code', 'vraag', 'antwoord', 'aantal']).where('gemeente', '=', gemeente).where('periode', '=', periode).execute();
export type Telling = Awaited<ReturnType<typeof listTellingen>>[number];

/** The first and the last quarter before this one in which somebody answered; undefined where nobody did. */
export async function findKwartalen(tx: ReadTx, gemeente: string, current: string): Promise<{ eerste: string; laatste: string } | undefined> {
  const edge = (order: 'asc' | 'desc') => tx.selectFrom('ervaring_telling').select('periode').where('gemeente', '=', gemeente).where('periode', '<', current).orderBy('periode', order).limit(1).executeTakeFirst();
  const [eerste, laatste] = [await edge('asc'), await edge('desc')];
  return eerste && laatste && { eerste: eerste.periode, laatste: laatste.periode };
}

/** How many people answered about something in a quarter. */
export async function countIngevuld(tx: ReadTx, gemeente: string, periode: string, soort: Ervaringsoort): Promise<number> {
  const row = await tx.selectFrom('ervaring_telling').select('aantal').where('gemeente', '=', gemeente).where('periode', '=', periode).where('soort', '=', soort)
    .where('indeling', '=', 'gemeente').where('code', '=', alles).where('vraag', '=', alles).executeTakeFirst();
  return row?.aantal ?? 0;
}

/** What people wrote in a quarter about something. */
export const opmerkingRows = (tx: ReadTx, { gemeente, periode, soort }: { readonly gemeente: string; readonly periode: string; readonly soort: Ervaringsoort }, { after, order, limit }: Keyset) =>
  tx.selectFrom('ervaring_opmerking as o').select(['o.id', 'o.tekst']).where('o.gemeente', '=', gemeente).where('o.periode', '=', periode).where('o.soort', '=', soort).where(after).orderBy(sql`${order}`).limit(limit);

/** Names of organisations, by id. */
export async function nameOrganisaties(tx: ReadTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('organisatie').select(['id', 'naam']).where('id', 'in', [...ids]).execute();
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

/** Who delivers what is in the productenboek of a gemeente, by name. */
export const listAanbieders = (tx: ReadTx, gemeente: string): Promise<{ code: string; naam: string }[]> => tx.selectFrom('voorziening_aanbod as a').innerJoin('organisatie as o', 'o.id', 'a.organisatie')
  .select(['o.id as code', 'o.naam']).distinct().where('a.gemeente', '=', gemeente).orderBy('o.naam').execute();

/** Stands for the whole gemeente, and for the form as a whole. */
export const alles = '*';
/** What has no wijk, categorie or aanbieder. */
export const onbekend = 'onbekend';
