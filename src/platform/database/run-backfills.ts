import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from './database.ts';
import { listOpen, runBatch, type Backfill } from './backfill.ts';

/** Milliseconds: a batch that takes longer is halved, one that takes much less is doubled. */
const aim = { most: 50, least: 20 };
const sizes = { first: 200, least: 10, most: 5000 };
/** Milliseconds until it is tried again, after a fault and while another process is at it. */
const pauses = { fault: 60_000, busy: 1000 };

/** How many rows the next batch takes. */
export function nextSize(size: number, milliseconds: number): number {
  if (milliseconds > aim.most) return Math.max(sizes.least, Math.floor(size / 2));
  return milliseconds < aim.least ? Math.min(sizes.most, size * 2) : size;
}

interface Options {
  readonly gemeenten: () => Promise<readonly string[]>;
  readonly onError: (error: unknown) => void;
}

/** Carries rows over in the background until nothing is left, as much of the time working as resting. Any number of processes may. */
export function makeBackfills(database: Database, backfills: readonly Backfill[], { gemeenten, onError }: Options): { start(): void; stop(): Promise<void> } {
  const ending = new AbortController();
  let running = Promise.resolve();
  const rest = (milliseconds: number): Promise<void> => wait(milliseconds, undefined, { signal: ending.signal }).catch(() => undefined);

  /** False when another process has it. */
  async function carryOver(backfill: Backfill, gemeente: string): Promise<boolean> {
    for (let size = sizes.first; !ending.signal.aborted;) {
      const started = performance.now();
      const progress = await runBatch(database, backfill, gemeente, size);
      if (progress !== 'more') return progress === 'done';
      const took = performance.now() - started;
      size = nextSize(size, took);
      await rest(took);
    }
    return true;
  }

  async function round(): Promise<boolean> {
    let whole = true;
    for (const backfill of await listOpen(database, backfills)) {
      for (const gemeente of await gemeenten()) whole = (await carryOver(backfill, gemeente)) && whole;
    }
    return whole;
  }

  async function untilDone(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        if (await round()) return;
        await rest(pauses.busy);
      } catch (error) {
        onError(error);
        await rest(pauses.fault);
      }
    }
  }

  return {
    start() {
      if (backfills.length > 0) running = untilDone();
    },
    stop() {
      ending.abort();
      return running;
    },
  };
}
