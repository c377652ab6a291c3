import { sql } from 'kysely';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { passFailpoint } from '../failpoint.ts';
import { upcastRow, type AnyEventKind, type SealedEvent } from './event.ts';
import type { Position } from './places.ts';
import { isWanted, sealedAfter } from './position.ts';
import type { Effect, Projection, Reader } from './reader.ts';

/** Milliseconds after which a batch of effects lets others go first: the embedded database has one connection. */
const budget = 50;
/** Events that an effect looks at at a time. */
const glance = 100;

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
  const { env, reader, naam, gemeente } = work;
  const passed = reader.kind === 'projection' ? await project(tx, work, reader, position, size) : await doEffects(tx, work, reader, position, size, prepared);
  const last = passed.at(-1);
  if (last === undefined) return 0;
  passFailpoint('reader-halfway');
  await sql`update lezer set nummer = ${last.nummer}, maand = ${last.maand}::date, bijgewerkt = ${env.clock.now().toString()}::timestamptz where gemeente = ${gemeente} and naam = ${naam}`.execute(tx);
  return last.nummer - position.nummer;
}

async function project(tx: WriteTx, { env, kinds, gemeente }: ReaderWork, projection: Projection, position: Position, size: number): Promise<readonly Position[]> {
  const rows = await sealedAfter(tx, gemeente, position, size, projection.soorten);
  const events = rows.filter(isWanted).map((row) => upcastRow(row, gemeente, kinds));
  if (events.length > 0) await projection.apply(tx, events, env);
  return rows;
}

/** Up to and including the event with which the time was over. It reads a few at a time: one of these is mostly all there is time for. */
async function doEffects(tx: WriteTx, work: ReaderWork, effect: Effect, position: Position, size: number, prepared?: ReadonlyMap<string, unknown>): Promise<readonly Position[]> {
  const { kinds, gemeente } = work;
  const end = performance.now() + budget;
  let passed: readonly Position[] = [];
  for (let left = size; left > 0; left -= glance) {
    const rows = await sealedAfter(tx, gemeente, passed.at(-1) ?? position, Math.min(left, glance), effect.soorten);
    for (const [at, row] of rows.entries()) {
      if (!isWanted(row)) continue;
      await doOnce(tx, work, effect, upcastRow(row, gemeente, kinds), prepared);
      if (performance.now() >= end) return rows.slice(0, at + 1);
    }
    if (rows.length > 0) passed = rows;
    if (rows.length < glance || performance.now() >= end) break;
  }
  return passed;
}

/** The work of an effect on an event, unless it was done before: the key of the mark sees to it. */
async function doOnce(tx: WriteTx, { env, gemeente }: ReaderWork, effect: Effect, event: SealedEvent, prepared?: ReadonlyMap<string, unknown>): Promise<void> {
  const mark = await sql`insert into effect (gemeente, lezer, gebeurtenis, moment) values (${gemeente}, ${effect.naam}, ${event.id}, now()) on conflict do nothing returning 1`.execute(tx);
  if (mark.rows.length === 0) return;
  if (effect.prepare && prepared?.has(event.id) !== true) throw new Error(`${effect.naam}: nothing was prepared for this event`);
  await effect.apply(tx, event, env, prepared?.get(event.id));
  passFailpoint('effect-before-commit');
}
