import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { middleOf, type Omtrek, type Punt } from '../../registers/gemeente/index.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { Doelgroep, Kaartcluster, Kaartdomein, Kaarttrede } from './sociale-kaart.ts';
import './sociale-kaart.tables.ts';

const columns = [
  'd.id', 'd.naam', 'd.andere_naam', 'd.omschrijving', 'd.toestand', 'd.cluster', 'd.trede', 'd.website', 'd.email', 'd.let_op', 'd.aanmelden', 'd.wachttijd', 'd.kosten', 'd.voor_wie', 'd.leeftijd_van', 'd.leeftijd_tot', 'd.talen',
  'd.tolk', 'd.meenemen', 'd.erkenning', 'd.trefwoorden', 'd.gecontroleerd_op', 'd.bron', 'd.kenmerk', 'd.versie', 'd.gewijzigd_op', 'd.intrekkingsreden', 'd.dienst_organisatie',
  'o.naam as organisatie_naam', 'o.andere_naam as organisatie_andere_naam', 'o.omschrijving as organisatie_omschrijving', 'o.website as organisatie_website', 'o.email as organisatie_email', 'o.telefoon as organisatie_telefoon',
  'o.kvk_nummer as organisatie_kvk', 'o.kenmerk as organisatie_kenmerk',
] as const;

const dienstenOf = (tx: ReadTx, gemeente: string) => tx.selectFrom('dienst as d').innerJoin('dienst_organisatie as o', (join) => join.onRef('o.gemeente', '=', 'd.gemeente').onRef('o.id', '=', 'd.dienst_organisatie')).where('d.gemeente', '=', gemeente);

export type DienstRij = Awaited<ReturnType<typeof listDienstRijen>>[number];

/** Diensten by id, in no order. */
export async function listDienstRijen(tx: ReadTx, gemeente: string, ids: readonly string[]) {
  return ids.length === 0 ? [] : dienstenOf(tx, gemeente).select(columns).where('d.id', 'in', [...new Set(ids)]).execute();
}

/** A dienst by id; throws NotFound. */
export async function getDienstRij(tx: ReadTx, gemeente: string, id: string): Promise<DienstRij> {
  const [found] = await listDienstRijen(tx, gemeente, [id]);
  if (!found) throw notFound();
  return found;
}

export interface DienstFilter {
  readonly wijk?: string | undefined;
  readonly leefdomein?: Kaartdomein | undefined;
  readonly doelgroep?: Doelgroep | undefined;
  readonly cluster?: Kaartcluster | undefined;
  readonly trede?: Kaarttrede | undefined;
  readonly onderwerp?: Onderwerp | undefined;
}

/** What is not withdrawn and passes the filter, by name. */
export function dienstRows(tx: ReadTx, gemeente: string, filter: DienstFilter, { after, order, limit }: Keyset) {
  return filtered(tx, gemeente, filter).select(columns).where(after).orderBy(sql`${order}`).limit(limit);
}

/** The same, of these ids alone and in their order. */
export function rankedDienstRows(tx: ReadTx, gemeente: string, filter: DienstFilter, ids: readonly string[], { after, order, limit }: Keyset) {
  const ranked = sql<{ onderwerp: string; rang: number }>`(select u.onderwerp, u.rang from unnest(${[...ids]}::uuid[]) with ordinality u(onderwerp, rang))`;
  return filtered(tx, gemeente, filter).innerJoin(ranked.as('r'), 'r.onderwerp', 'd.id').select([...columns, 'r.rang']).where(after).orderBy(sql`${order}`).limit(limit);
}

function filtered(tx: ReadTx, gemeente: string, { wijk, leefdomein, doelgroep, cluster, trede, onderwerp }: DienstFilter) {
  let rows = dienstenOf(tx, gemeente).where('d.toestand', '<>', 'ingetrokken');
  if (cluster) rows = rows.where('d.cluster', '=', cluster);
  if (trede) rows = rows.where('d.trede', '=', trede);
  for (const [codelijst, code] of [['leefdomein', leefdomein], ['doelgroep', doelgroep], ['onderwerp', onderwerp]] as const) {
    if (code) rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('dienst_kenmerk as k').select('k.code').where('k.gemeente', '=', gemeente).whereRef('k.dienst', '=', 'd.id').where('k.codelijst', '=', codelijst).where('k.code', '=', code)));
  }
  if (wijk) rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('dienst_gebied as g').select('g.wijk').where('g.gemeente', '=', gemeente).whereRef('g.dienst', '=', 'd.id').where('g.wijk', 'in', ['', wijk])));
  return rows;
}

/** Parts of some diensten, in as many statements however many there are. */
export async function listDienstDelen(tx: ReadTx, gemeente: string, ids: readonly string[]) {
  const diensten = ids.length === 0 ? ['00000000-0000-0000-0000-000000000000'] : [...ids];
  const locaties = await tx.selectFrom('dienst_locatie as dl').innerJoin('locatie as l', (join) => join.onRef('l.gemeente', '=', 'dl.gemeente').onRef('l.id', '=', 'dl.locatie')).selectAll('l')
    .select(['dl.id as dienst_locatie', 'dl.dienst', 'dl.toelichting']).where('dl.gemeente', '=', gemeente).where('dl.dienst', 'in', diensten).orderBy('dl.volgorde').execute();
  const openingstijden = await tx.selectFrom('dienst_openingstijd').selectAll().where('gemeente', '=', gemeente).where('dienst', 'in', diensten).orderBy('volgorde').execute();
  const contacten = await tx.selectFrom('dienst_contact').selectAll().where('gemeente', '=', gemeente).where('dienst', 'in', diensten).orderBy('volgorde').execute();
  const prijzen = await tx.selectFrom('dienst_prijs').selectAll().where('gemeente', '=', gemeente).where('dienst', 'in', diensten).orderBy('volgorde').execute();
  const gebieden = await tx.selectFrom('dienst_gebied').selectAll().where('gemeente', '=', gemeente).where('dienst', 'in', diensten).orderBy('wijk').execute();
  const kenmerken = await tx.selectFrom('dienst_kenmerk').selectAll().where('gemeente', '=', gemeente).where('dienst', 'in', diensten).execute();
  return { locaties, openingstijden, contacten, prijzen, gebieden, kenmerken };
}
export type DienstDelen = Awaited<ReturnType<typeof listDienstDelen>>;

/** The wijken of a gemeente with their outlines, by name. */
export function listOmtrekken(tx: ReadTx, gemeente: string): Promise<{ code: string; naam: string; omtrek: Omtrek | null }[]> {
  return tx.selectFrom('wijk').select(['code', 'naam', 'omtrek']).where('gemeente', '=', gemeente).orderBy('naam').execute();
}

/** The middle of a wijk; undefined without a wijk, or where nobody drew it. */
export async function findMiddle(tx: ReadTx, gemeente: string, wijk: string | undefined): Promise<Punt | undefined> {
  if (wijk === undefined) return undefined;
  const row = await tx.selectFrom('wijk').select('omtrek').where('gemeente', '=', gemeente).where('code', '=', wijk).executeTakeFirst();
  return row?.omtrek ? middleOf(row.omtrek) : undefined;
}
