import { sql, type RawBuilder } from 'kysely';
import { selectRaw, type ReadTx } from '../database/transaction.ts';
import { Temporal } from '../time/temporal.ts';

/** How far a reader has come: the number of the last event, and its month. */
export interface Position {
  readonly nummer: number;
  readonly maand: string;
}

/** Where an event stands in the order of its gemeente. */
export interface Place extends Position {
  readonly soort: string;
}

/** A month back: events of a month may be sealed just after its end. */
const near = [-1, 0, 1, 2] as const;

/**
 * The next sealed events of a gemeente, in their order. It looks in the months around the position
 * first, so that the other partitions rest; numbers have no gaps, so what lies elsewhere is missed by none.
 */
export function nextPlaces(tx: ReadTx, gemeente: string, position: Position, size: number): Promise<Place[]> {
  return nextRows(tx, gemeente, position, size, sql`z.nummer, z.maand, g.soort`, sql`true`);
}

/** The same with these columns, empty where an event (`g`) is not one of those that are wanted: what nobody reads is not sent. */
export async function nextRows<T extends Position>(tx: ReadTx, gemeente: string, position: Position, size: number, columns: RawBuilder<unknown>, wanted: RawBuilder<unknown>): Promise<T[]> {
  const months = near.map((months) => sql`${Temporal.PlainDate.from(position.maand).add({ months }).toString()}::date`);
  const found = await select<T>(tx, gemeente, position, size, { columns, wanted, where: sql`and z.maand in (${sql.join(months)})` });
  const gap = found.findIndex((row, at) => row.nummer !== position.nummer + at + 1);
  if (found.length > 0 && gap !== 0) return gap < 0 ? found : found.slice(0, gap);
  return select<T>(tx, gemeente, position, size, { columns, wanted, where: sql`` });
}

/** Event by event (`offset 0`): the server cannot know how few numbers there are, and would read whole months to join them. */
function select<T>(tx: ReadTx, gemeente: string, { nummer }: Position, size: number, { columns, wanted, where }: Readonly<Record<'columns' | 'wanted' | 'where', RawBuilder<unknown>>>): Promise<T[]> {
  return selectRaw(tx, sql<T>`select ${columns} from zegel z left join lateral (select g.id, g.stroom, g.soort, g.versie, g.moment, g.actor, g.inhoud from gebeurtenis g
    where g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis and ${wanted} offset 0) g on true where z.gemeente = ${gemeente} and z.nummer > ${nummer} and z.nummer <= ${nummer + size} ${where} order by z.nummer`);
}
