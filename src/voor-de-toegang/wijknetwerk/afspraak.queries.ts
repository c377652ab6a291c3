import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { namesOfLeden } from './lid.queries.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

const afspraak = ['a.id', 'a.wat', 'a.netwerklid', 'a.uiterlijk', 'a.toestand', 'a.afgerond_op', 'a.toelichting'] as const;
type AfspraakRegel = Pick<Tables['netwerkafspraak'], 'id' | 'wat' | 'netwerklid' | 'uiterlijk' | 'toestand' | 'afgerond_op' | 'toelichting'>;

/** With the name of who does it, and whether its last day has gone by. */
export async function withLeden(tx: ReadTx, gemeente: string, rows: readonly AfspraakRegel[], today: string) {
  const names = await namesOfLeden(tx, gemeente, rows.map(({ netwerklid }) => netwerklid));
  return rows.map(({ id, wat, netwerklid, uiterlijk, toestand, afgerond_op: afgerondOp, toelichting }) => ({ id, wat, uiterlijk, toestand, afgerondOp, toelichting, lid: names.get(netwerklid) ?? '', telaat: toestand === 'open' && uiterlijk < today }));
}

/** Open afspraken of a network, what has to be done first first. */
export const listOpen = async (tx: ReadTx, gemeente: string, netwerk: string, today: string) =>
  withLeden(tx, gemeente, await tx.selectFrom('netwerkafspraak as a').select(afspraak).where('a.gemeente', '=', gemeente).where('a.wijknetwerk', '=', netwerk).where('a.toestand', '=', 'open').orderBy('a.uiterlijk').orderBy('a.id').limit(50).execute(), today);

/** All afspraken of a network, the latest last day first. */
export const afspraakRows = (tx: ReadTx, gemeente: string, netwerk: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('netwerkafspraak as a').select(afspraak).where('a.gemeente', '=', gemeente).where('a.wijknetwerk', '=', netwerk).where(after).orderBy(sql`${order}`).limit(limit);

export interface AfspraakRij extends Loaded, AfspraakRegel {
  readonly wijknetwerk: string;
  readonly bijeenkomst: string | null;
  readonly bijeenkomstdag: string | null;
  readonly netwerknaam: string;
}

/** An afspraak by id, with whose network it is of; throws NotFound. */
export async function getAfspraak(tx: ReadTx, gemeente: string, id: string): Promise<AfspraakRij> {
  const row = await tx.selectFrom('netwerkafspraak as a').leftJoin('bijeenkomst as b', (join) => join.onRef('b.gemeente', '=', 'a.gemeente').onRef('b.id', '=', 'a.bijeenkomst'))
    .select([...afspraak, 'a.wijknetwerk', 'a.bijeenkomst', 'b.dag as bijeenkomstdag']).where('a.gemeente', '=', gemeente).where('a.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { naam, trekker } = await getNetwerk(tx, gemeente, row.wijknetwerk);
  return { ...row, netwerknaam: naam, houder: `m:${trekker}` };
}
