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
export async function nextPlaces<T extends Place>(tx: ReadTx, gemeente: string, position: Position, size: number, columns: RawBuilder<unknown> = sql`z.nummer, z.maand, g.soort`): Promise<T[]> {
  const months = near.map((months) => sql`${Temporal.PlainDate.from(position.maand).add({ months }).toString()}::date`);
  const found = await select<T>(tx, gemeente, position, size, columns, sql`and z.maand in (${sql.join(months)})`);
  const gap = found.findIndex((row, at) => row.nummer !== position.nummer + at + 1);
  if (found.length > 0 && gap !== 0) return gap < 0 ? found : found.slice(0, gap);
  return select<T>(tx, gemeente, position, size, columns, sql``);
}

/** Event by event (`offset 0`): the server cannot know how few numbers there are, and would read whole months to join them. */
function select<T>(tx: ReadTx, gemeente: string, { nummer }: Position, size: number, columns: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<T[]> {
  return selectRaw(tx, sql<T>`select ${columns} from zegel z cross join lateral (select g.id, g.stroom, g.soort, g.versie, g.moment, g.actor, g.inhoud from gebeurtenis g
    where g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis offset 0) g where z.gemeente = ${gemeente} and z.nummer > ${nummer} and z.nummer <= ${nummer + size} ${where} order by z.nummer`);
}
