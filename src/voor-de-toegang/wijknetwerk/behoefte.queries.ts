import { sql } from 'kysely';
import type { Loaded } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Behoeftetoestand, Netwerktoestand } from './wijknetwerk.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

const columns = ['b.id', 'b.wijknetwerk', 'b.wijk', 'b.leefdomein', 'b.nodig', 'b.toestand', 'b.gemeld_op', 'b.opgepakt_op', 'b.oppakker', 'b.opgepakt_door', 'b.opgepakt_naam', 'b.beantwoord_op', 'b.uitkomst'] as const;
type Regel = Omit<Tables['wijkbehoefte'], 'gemeente'>;

/** As it is told: days and names under the words of the schema. */
export const toBehoefte = ({ gemeld_op: gemeldOp, opgepakt_op: opgepaktOp, opgepakt_door: _id, opgepakt_naam: door, beantwoord_op: beantwoordOp, ...row }: Regel & { readonly netwerknaam: string }) =>
  ({ ...row, gemeldOp, opgepaktOp, beantwoordOp, door: door === '' ? null : door });

export interface BehoefteFilter {
  readonly wijk?: string | undefined;
  readonly toestand?: Behoeftetoestand | undefined;
  readonly wijknetwerk?: string | undefined;
}

/** What wijken need, the last told first. */
export function behoefteRows(tx: ReadTx, gemeente: string, { wijk, toestand, wijknetwerk }: BehoefteFilter, { after, order, limit }: Keyset) {
  let rows = tx.selectFrom('wijkbehoefte as b').where('b.gemeente', '=', gemeente);
  if (wijk) rows = rows.where('b.wijk', '=', wijk);
  if (toestand) rows = rows.where('b.toestand', '=', toestand);
  if (wijknetwerk) rows = rows.where('b.wijknetwerk', '=', wijknetwerk);
  return rows.innerJoin('wijknetwerk as n', (join) => join.onRef('n.gemeente', '=', 'b.gemeente').onRef('n.id', '=', 'b.wijknetwerk')).select([...columns, 'n.naam as netwerknaam']).where(after).orderBy(sql`${order}`).limit(limit);
}

export interface BehoefteRij extends Loaded, Regel {
  readonly netwerknaam: string;
  readonly netwerktoestand: Netwerktoestand;
}

/** A need by id, with whose network told it; throws NotFound. */
export async function getBehoefte(tx: ReadTx, gemeente: string, id: string): Promise<BehoefteRij> {
  const row = await tx.selectFrom('wijkbehoefte as b').select(columns).where('b.gemeente', '=', gemeente).where('b.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { naam, toestand, trekker } = await getNetwerk(tx, gemeente, row.wijknetwerk);
  return { ...row, netwerknaam: naam, netwerktoestand: toestand, houder: `m:${trekker}` };
}

/** How many needs there are by wijk, leefdomein and state. */
export async function countBehoeften(tx: ReadTx, gemeente: string) {
  const rows = await tx.selectFrom('wijkbehoefte').select(({ fn }) => ['wijk', 'leefdomein', 'toestand', fn.countAll<number>().as('aantal')]).where('gemeente', '=', gemeente).groupBy(['wijk', 'leefdomein', 'toestand']).orderBy('wijk').orderBy('leefdomein').execute();
  return [...Map.groupBy(rows, ({ wijk, leefdomein }) => `${wijk} ${leefdomein}`).values()].flatMap((group) => {
    const [first] = group;
    const of = (toestand: Behoeftetoestand): number => group.find((row) => row.toestand === toestand)?.aantal ?? 0;
    return first === undefined ? [] : [{ wijk: first.wijk, leefdomein: first.leefdomein, open: of('open'), opgepakt: of('opgepakt'), beantwoord: of('beantwoord') }];
  });
}
