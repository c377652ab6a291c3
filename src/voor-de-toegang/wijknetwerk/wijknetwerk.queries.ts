import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import type { Netwerktoestand } from './wijknetwerk.ts';
import './wijknetwerk.tables.ts';

const columns = ['n.id', 'n.naam', 'n.doel', 'n.telefoon', 'n.email', 'n.toestand', 'n.gestart_op', 'n.beeindigd_op', 'n.reden', 'n.versie'] as const;
export interface NetwerkRij extends Loaded, Omit<Tables['wijknetwerk'], 'gemeente'> {
  readonly trekker: string;
  readonly versie: number;
}

/** A network by id with who pulls it, whose it is too; throws NotFound. */
export async function getNetwerk(tx: ReadTx, gemeente: string, id: string): Promise<NetwerkRij> {
  const row = await tx.selectFrom('wijknetwerk as n').leftJoin('wijknetwerk_trekker as t', (join) => join.onRef('t.gemeente', '=', 'n.gemeente').onRef('t.wijknetwerk', '=', 'n.id').on('t.tot', 'is', null))
    .select([...columns, 't.medewerker']).where('n.gemeente', '=', gemeente).where('n.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { medewerker, ...netwerk } = row;
  return { ...netwerk, trekker: medewerker ?? '', houder: `m:${medewerker ?? ''}` };
}

/** Who pulled a network, the last first. */
export async function listTrekkers(tx: ReadTx, gemeente: string, id: string) {
  const rows = await tx.selectFrom('wijknetwerk_trekker').select(['medewerker', 'sinds', 'tot']).where('gemeente', '=', gemeente).where('wijknetwerk', '=', id).orderBy('sinds', 'desc').orderBy('id', 'desc').limit(50).execute();
  const names = await namesOf(tx, rows.map(({ medewerker }) => medewerker));
  return rows.map(({ medewerker, sinds, tot }) => ({ naam: names.get(medewerker) ?? '', sinds, tot }));
}

export interface NetwerkFilter {
  readonly wijk?: string | undefined;
  readonly toestand?: Netwerktoestand | undefined;
}

function filtered(tx: ReadTx, gemeente: string, { wijk, toestand }: NetwerkFilter) {
  let rows = tx.selectFrom('wijknetwerk as n').where('n.gemeente', '=', gemeente);
  if (toestand) rows = rows.where('n.toestand', '=', toestand);
  if (wijk) rows = rows.where(({ exists, selectFrom }) => exists(selectFrom('wijknetwerk_wijk as w').select('w.wijk').where('w.gemeente', '=', gemeente).whereRef('w.wijknetwerk', '=', 'n.id').where('w.wijk', '=', wijk)));
  return rows;
}

/** Networks by name. */
export const netwerkRows = (tx: ReadTx, gemeente: string, filter: NetwerkFilter, { after, order, limit }: Keyset) =>
  filtered(tx, gemeente, filter).select(columns).where(after).orderBy(sql`${order}`).limit(limit);

/** The wijken of some networks. */
export async function wijkenOf(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('wijknetwerk_wijk').select(['wijknetwerk', 'wijk']).where('gemeente', '=', gemeente).where('wijknetwerk', 'in', [...ids]).orderBy('wijk').execute();
  return new Map([...Map.groupBy(rows, ({ wijknetwerk }) => wijknetwerk)].map(([id, group]) => [id, group.map(({ wijk }) => wijk)]));
}

/** Who pulls some networks now, by name. */
export async function trekkersOf(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('wijknetwerk_trekker').select(['wijknetwerk', 'medewerker']).where('gemeente', '=', gemeente).where('wijknetwerk', 'in', [...ids]).where('tot', 'is', null).execute();
  const names = await namesOf(tx, rows.map(({ medewerker }) => medewerker));
  return new Map(rows.map(({ wijknetwerk, medewerker }) => [wijknetwerk, names.get(medewerker) ?? '']));
}

interface Aantallen { readonly leden: number; readonly openBehoeften: number; readonly telaat: number }

/** How many take part in some networks, what is still needed, and what is late on a day. */
export async function countWork(tx: ReadTx, gemeente: string, ids: readonly string[], today: string): Promise<Map<string, Aantallen>> {
  if (ids.length === 0) return new Map();
  const [leden, behoeften, afspraken] = [
    await tx.selectFrom('netwerklid').select(({ fn }) => ['wijknetwerk', fn.countAll<number>().as('aantal')]).where('gemeente', '=', gemeente).where('wijknetwerk', 'in', [...ids]).where('tot', 'is', null).groupBy('wijknetwerk').execute(),
    await tx.selectFrom('wijkbehoefte').select(({ fn }) => ['wijknetwerk', fn.countAll<number>().as('aantal')]).where('gemeente', '=', gemeente).where('wijknetwerk', 'in', [...ids]).where('toestand', '=', 'open').groupBy('wijknetwerk').execute(),
    await tx.selectFrom('netwerkafspraak').select(({ fn }) => ['wijknetwerk', fn.countAll<number>().as('aantal')]).where('gemeente', '=', gemeente).where('wijknetwerk', 'in', [...ids]).where('toestand', '=', 'open').where('uiterlijk', '<', today).groupBy('wijknetwerk').execute(),
  ];
  const of = (rows: readonly { readonly wijknetwerk: string; readonly aantal: number }[], id: string): number => rows.find(({ wijknetwerk }) => wijknetwerk === id)?.aantal ?? 0;
  return new Map(ids.map((id) => [id, { leden: of(leden, id), openBehoeften: of(behoeften, id), telaat: of(afspraken, id) }]));
}
