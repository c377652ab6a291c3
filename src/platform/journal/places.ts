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

/** The next number was given out, and its event is nowhere: the journal is damaged, and a reader that went on would pass over it. */
export class JournalGap extends Error {
  static readonly soort = 'JournaalGat';
  override readonly name = JournalGap.soort;
  readonly code: string;

  constructor(nummer: number) {
    super(`Number ${nummer} was given out, and there is no event under it`);
    this.code = `nummer ${nummer}`;
  }
}

/** A month back: events of a month may be sealed just after its end. */
const near = [-1, 0, 1, 2] as const;

/**
 * The next sealed events of a gemeente, in their order, without a gap. It looks in the months around the position
 * first, so that the other partitions rest, and everywhere when the next one is not there: a month may be long ago.
 * Throws JournalGap when it is nowhere.
 */
export function nextPlaces(tx: ReadTx, gemeente: string, position: Position, size: number): Promise<Place[]> {
  return nextRows(tx, gemeente, position, size, sql`z.nummer, z.maand, g.soort`, sql`true`);
}

/** The same with these columns of the event (`g`), which says in `gewild` whether it is one of those that are wanted. */
export async function nextRows<T extends Position>(tx: ReadTx, gemeente: string, position: Position, size: number, columns: RawBuilder<unknown>, wanted: RawBuilder<unknown>): Promise<T[]> {
  const months = sql.join(near.map((months) => sql`${sql.lit(Temporal.PlainDate.from(position.maand).add({ months }).toString())}::date`));
  const found = withoutGap(position, await select<T>(tx, gemeente, position, size, { columns, wanted, within: (maand) => sql`and ${maand} in (${months})` }));
  if (found.length > 0) return found;
  // First how far the numbers go, then what there is: a number that is given out in between is not missed.
  const [head] = await selectRaw<{ nummer: number }>(tx, sql`select nummer from zegelaar where gemeente = ${gemeente}`);
  if (head === undefined || head.nummer <= position.nummer) return [];
  const anywhere = withoutGap(position, await select<T>(tx, gemeente, position, size, { columns, wanted, within: () => sql`` }));
  if (anywhere.length === 0) throw new JournalGap(position.nummer + 1);
  return anywhere;
}

type Found<T> = T & { readonly weg: boolean };

/** Up to the first number that is not there, or whose event is gone. */
function withoutGap<T extends Position>(position: Position, found: readonly Found<T>[]): T[] {
  const gap = found.findIndex((row, at) => row.weg || row.nummer !== position.nummer + at + 1);
  return (gap < 0 ? found : found.slice(0, gap)).map(({ weg: _weg, ...row }) => row as unknown as T);
}

interface Selection {
  readonly columns: RawBuilder<unknown>;
  readonly wanted: RawBuilder<unknown>;
  /** The months in which to look: said of the numbers and of the events, so that the other partitions of both rest. */
  readonly within: (maand: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** Event by event (`offset 0`): the server cannot know how few numbers there are, and would read whole months to join them. */
function select<T>(tx: ReadTx, gemeente: string, { nummer }: Position, size: number, { columns, wanted, within }: Selection): Promise<Found<T>[]> {
  return selectRaw(tx, sql<Found<T>>`select ${columns}, g.id is null as weg from zegel z left join lateral (select g.id, g.stroom, g.soort, g.versie, g.moment, g.actor, g.inhoud, g.spoor, ${wanted} as gewild from gebeurtenis g
    where g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis ${within(sql`g.maand`)} offset 0) g on true where z.gemeente = ${gemeente} and z.nummer > ${nummer} and z.nummer <= ${nummer + size} ${within(sql`z.maand`)} order by z.nummer`);
}
