import { sql } from 'kysely';
import { later } from '../database/marks.ts';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { passFailpoint } from '../failpoint.ts';
import { traced } from '../telemetry/index.ts';
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
  const wanted = rows.filter(isWanted);
  for (const { spoor } of wanted) env.telemetry?.link(spoor);
  const events = wanted.map((row) => upcastRow(row, gemeente, kinds));
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
    const done = await listDone(tx, gemeente, effect.naam, rows.filter(isWanted).map(({ id }) => id));
    for (const [at, row] of rows.entries()) {
      if (!isWanted(row) || done.has(row.id)) continue;
      await traced(work.env.telemetry, 'effect', { 'spil.lezer': effect.naam, 'spil.gebeurtenis': row.soort, 'spil.gemeente': gemeente }, () => {
        work.env.telemetry?.link(row.spoor);
        return doEvent(tx, work, effect, upcastRow(row, gemeente, kinds), prepared);
      });
      if (performance.now() >= end) return rows.slice(0, at + 1);
    }
    if (rows.length > 0) passed = rows;
    if (rows.length < glance || performance.now() >= end) break;
  }
  return passed;
}

/** On which of these events an effect was at work before. */
async function listDone(tx: WriteTx, gemeente: string, lezer: string, events: readonly string[]): Promise<ReadonlySet<string>> {
  if (events.length === 0) return new Set();
  const { rows } = await sql<{ gebeurtenis: string }>`select gebeurtenis from effect where gemeente = ${gemeente} and lezer = ${lezer} and gebeurtenis = any(${[...events]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ gebeurtenis }) => gebeurtenis));
}

/** The work of an effect on an event, and the mark that it was done: its key refuses a second time. */
async function doEvent(tx: WriteTx, { env, gemeente }: ReaderWork, effect: Effect, event: SealedEvent, prepared?: ReadonlyMap<string, unknown>): Promise<void> {
  if (effect.prepare && prepared?.has(event.id) !== true) throw new Error(`${effect.naam}: nothing was prepared for this event`);
  await later(tx, sql`insert into effect (gemeente, lezer, gebeurtenis, moment) values (${gemeente}, ${effect.naam}, ${event.id}, now())`);
  await effect.apply(tx, event, env, prepared?.get(event.id));
  passFailpoint('effect-before-commit');
}
