import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Lidsoort, Netwerktoestand } from './wijknetwerk.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

/** Under which name a member is known now: that of the sociale kaart, of the initiatief, or its own. */
const naam = sql<string>`coalesce(o.naam, i.naam, l.naam)`.as('naam');

const leden = (tx: ReadTx, gemeente: string) => tx.selectFrom('netwerklid as l').leftJoin('dienst_organisatie as o', (join) => join.onRef('o.gemeente', '=', 'l.gemeente').onRef('o.id', '=', 'l.organisatie'))
  .leftJoin('initiatief as i', (join) => join.onRef('i.gemeente', '=', 'l.gemeente').onRef('i.id', '=', 'l.initiatief')).where('l.gemeente', '=', gemeente);

/** All members of a network, who joined first first, with whom to call there; also those who left. */
export async function listLeden(tx: ReadTx, gemeente: string, netwerk: string) {
  const rows = await leden(tx, gemeente).leftJoin('netwerklid_contact as c', (join) => join.onRef('c.gemeente', '=', 'l.gemeente').onRef('c.netwerklid', '=', 'l.id'))
    .select(['l.id', 'l.soort', 'l.organisatie', 'l.initiatief', naam, 'l.sinds', 'l.tot', 'c.netwerklid as heeft', 'c.naam as contactnaam', 'c.functie', 'c.telefoon', 'c.email'])
    .where('l.wijknetwerk', '=', netwerk).orderBy('l.sinds').orderBy('l.id').limit(500).execute();
  return rows.map(({ organisatie, initiatief, heeft, contactnaam, functie, telefoon, email, ...lid }) => ({
    ...lid, van: organisatie ?? initiatief, contact: heeft === null ? null : { naam: contactnaam ?? '', functie: functie ?? '', telefoon: telefoon ?? '', email: email ?? '' },
  }));
}

/** Who takes part in a network now, by id and name; who joined first first. */
export const listNu = (tx: ReadTx, gemeente: string, netwerk: string): Promise<{ id: string; naam: string }[]> =>
  leden(tx, gemeente).select(['l.id', naam]).where('l.wijknetwerk', '=', netwerk).where('l.tot', 'is', null).orderBy('l.sinds').orderBy('l.id').limit(500).execute();

/** Names of members by id, also of those who left. */
export async function namesOfLeden(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await leden(tx, gemeente).select(['l.id', naam]).where('l.id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, row.naam]));
}

/** Names of who takes part in some networks now, by network; who joined first first. */
export async function ledenOf(tx: ReadTx, gemeente: string, netwerken: readonly string[]): Promise<Map<string, string[]>> {
  if (netwerken.length === 0) return new Map();
  const rows = await leden(tx, gemeente).select(['l.wijknetwerk', naam]).where('l.wijknetwerk', 'in', [...netwerken]).where('l.tot', 'is', null).orderBy('l.sinds').orderBy('l.id').execute();
  return new Map([...Map.groupBy(rows, ({ wijknetwerk }) => wijknetwerk)].map(([id, group]) => [id, group.map((row) => row.naam)]));
}

/** Which of these take part in a network now. */
export async function keepLeden(tx: ReadTx, gemeente: string, netwerk: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.selectFrom('netwerklid').select('id').where('gemeente', '=', gemeente).where('wijknetwerk', '=', netwerk).where('id', 'in', [...ids]).execute();
  return new Set(rows.map(({ id }) => id));
}

export interface LidRij extends Loaded {
  readonly id: string;
  readonly wijknetwerk: string;
  readonly soort: Lidsoort;
  readonly sinds: string;
  readonly tot: string | null;
  readonly netwerktoestand: Netwerktoestand;
}

/** A member by id, with whose network it is; throws NotFound. */
export async function getLid(tx: ReadTx, gemeente: string, id: string): Promise<LidRij> {
  const row = await tx.selectFrom('netwerklid').select(['id', 'wijknetwerk', 'soort', 'sinds', 'tot']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { toestand, trekker } = await getNetwerk(tx, gemeente, row.wijknetwerk);
  return { ...row, netwerktoestand: toestand, houder: `m:${trekker}` };
}
