import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { namesOfLeden } from './lid.queries.ts';
import type { Netwerktoestand } from './wijknetwerk.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

const shown = ['b.id', 'b.dag', 'b.plaats', 'b.besproken', 'b.anderen'] as const;
interface Getoond { readonly id: string; readonly dag: string; readonly plaats: string; readonly besproken: string; readonly anderen: number }

/** With the names of the members who came. */
export async function withAanwezig(tx: ReadTx, gemeente: string, rows: readonly Getoond[]) {
  const came = rows.length === 0 ? [] : await tx.selectFrom('bijeenkomst_lid').select(['bijeenkomst', 'netwerklid']).where('gemeente', '=', gemeente).where('bijeenkomst', 'in', rows.map(({ id }) => id)).orderBy('netwerklid').execute();
  const names = await namesOfLeden(tx, gemeente, came.map(({ netwerklid }) => netwerklid));
  return rows.map(({ id, dag, plaats, besproken, anderen }) => ({ id, dag, plaats, besproken, anderen, aanwezig: came.filter(({ bijeenkomst }) => bijeenkomst === id).map(({ netwerklid }) => names.get(netwerklid) ?? '') }));
}

/** Meetings of a network, the last first. */
export const bijeenkomstRows = (tx: ReadTx, gemeente: string, netwerk: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('bijeenkomst as b').select(shown).where('b.gemeente', '=', gemeente).where('b.wijknetwerk', '=', netwerk).where(after).orderBy(sql`${order}`).limit(limit);

/** The last meetings of a network. */
export const listLaatste = async (tx: ReadTx, gemeente: string, netwerk: string) =>
  withAanwezig(tx, gemeente, await tx.selectFrom('bijeenkomst as b').select(shown).where('b.gemeente', '=', gemeente).where('b.wijknetwerk', '=', netwerk).orderBy('b.dag', 'desc').orderBy('b.id', 'desc').limit(3).execute());

export interface BijeenkomstRij extends Loaded, Omit<Tables['bijeenkomst'], 'gemeente'> {
  readonly versie: number;
  readonly netwerknaam: string;
  readonly netwerktoestand: Netwerktoestand;
}

/** A meeting by id, with whose network it is of; throws NotFound. */
export async function getBijeenkomst(tx: ReadTx, gemeente: string, id: string): Promise<BijeenkomstRij> {
  const row = await tx.selectFrom('bijeenkomst as b').select([...shown, 'b.wijknetwerk', 'b.versie']).where('b.gemeente', '=', gemeente).where('b.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { naam, toestand, trekker } = await getNetwerk(tx, gemeente, row.wijknetwerk);
  return { ...row, netwerknaam: naam, netwerktoestand: toestand, houder: `m:${trekker}` };
}

/** Ids of the members who came to a meeting. */
export async function listAanwezig(tx: ReadTx, gemeente: string, id: string): Promise<string[]> {
  return (await tx.selectFrom('bijeenkomst_lid').select('netwerklid').where('gemeente', '=', gemeente).where('bijeenkomst', '=', id).execute()).map(({ netwerklid }) => netwerklid);
}
