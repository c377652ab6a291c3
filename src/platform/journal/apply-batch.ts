import { sql } from 'kysely';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { passFailpoint } from '../failpoint.ts';
import { upcastRow, type AnyEventKind, type SealedEvent, type SealedRow } from './event.ts';
import type { Position } from './places.ts';
import { sealedAfter } from './position.ts';
import type { Effect, Reader } from './reader.ts';

/** Milliseconds after which a batch of effects lets others go first: the embedded database has one connection. */
const budget = 50;

/** A reader at work; `naam` is its own, or that of the twin that is being made. */
export interface ReaderWork {
  readonly env: Environment;
  readonly kinds: ReadonlyMap<string, AnyEventKind>;
  readonly reader: Reader;
  readonly naam: string;
  readonly gemeente: string;
}

/** Takes the next events and moves the position; answers how many went by. */
export async function applyBatch(tx: WriteTx, work: ReaderWork, position: Position, size: number, prepared?: ReadonlyMap<string, unknown>): Promise<number> {
  const { env, kinds, reader, naam, gemeente } = work;
  const rows = await sealedAfter(tx, gemeente, position, size);
  const wanted = (row: SealedRow): boolean => reader.soorten.includes(row.soort);
  let count = rows.length;
  if (reader.kind === 'projection') {
    const events = rows.filter(wanted).map((row) => upcastRow(row, gemeente, kinds));
    if (events.length > 0) await reader.apply(tx, events, env);
  } else {
    const end = performance.now() + budget;
    for (const [index, row] of rows.entries()) {
      if (!wanted(row)) continue;
      await doOnce(tx, work, reader, upcastRow(row, gemeente, kinds), prepared);
      if (performance.now() < end) continue;
      count = index + 1;
      break;
    }
  }
  const last = rows[count - 1];
  if (last === undefined) return 0;
  passFailpoint('reader-halfway');
  await sql`update lezer set nummer = ${last.nummer}, maand = ${last.maand}::date, bijgewerkt = ${env.clock.now().toString()}::timestamptz where gemeente = ${gemeente} and naam = ${naam}`.execute(tx);
  return count;
}

/** The work of an effect on an event, unless it was done before: the key of the mark sees to it. */
async function doOnce(tx: WriteTx, { env, gemeente }: ReaderWork, effect: Effect, event: SealedEvent, prepared?: ReadonlyMap<string, unknown>): Promise<void> {
  const mark = await sql`insert into effect (gemeente, lezer, gebeurtenis, moment) values (${gemeente}, ${effect.naam}, ${event.id}, now()) on conflict do nothing returning 1`.execute(tx);
  if (mark.rows.length === 0) return;
  if (effect.prepare && prepared?.has(event.id) !== true) throw new Error(`${effect.naam}: nothing was prepared for this event`);
  await effect.apply(tx, event, env, prepared?.get(event.id));
  passFailpoint('effect-before-commit');
}
