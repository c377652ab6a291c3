import type { Environment } from '../act/environment.ts';
import type { Module } from '../act/module.ts';
import { traced } from '../telemetry/index.ts';
import type { AnyEventKind } from './event.ts';
import type { Reader } from './reader.ts';
import { findReaders } from './find-readers.ts';
import { findWork } from './find-work.ts';
import { runReader } from './run-reader.ts';
import type { StoodStill } from './stand-still.ts';
import { sealGemeente } from './sealer.ts';

/** Seals and lets the readers work, for ever, in the background of one process. Many processes may do so at once. */
export interface Conductor {
  /** Seals and reads all there is now; answers when nothing is left. */
  settle(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

const interval = 100;
/** After a round that failed: the database is away, and may be for minutes. */
const pause = 1000;
/** Gemeenten, and readers in each, at a time: people keep most of the connections. */
const width = 2;

/** Does all the work, so many pieces at a time; answers the sum of what they answer, or throws when all is done and one failed. */
async function atOnce(pieces: readonly (() => Promise<number>)[]): Promise<number> {
  let sum = 0;
  const queue = pieces.values();
  const worker = async (): Promise<void> => {
    for (const piece of queue) {
      const done = await piece();
      sum += done;
    }
  };
  const failed = (await Promise.allSettled(Array.from({ length: width }, worker))).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return sum;
}

export function kindsOf(modules: readonly Module[]): Map<string, AnyEventKind> {
  return new Map(modules.flatMap((m) => m.events ?? []).map((kind) => [kind.soort, kind]));
}

/**
 * `gemeenten` tells which gemeenten live in this installation; `onError` hears what the loop could
 * not do (the database was away); the loop goes on. `onStandStill` hears of a reader that stopped on an event.
 */
export function makeConductor(
  env: Environment, modules: readonly Module[], gemeenten: () => Promise<readonly string[]>, onError: (error: unknown) => void, onStandStill?: (stood: StoodStill) => void,
): Conductor {
  const kinds = kindsOf(modules);
  const readers: readonly Reader[] = modules.flatMap((m) => m.readers ?? []);
  let running: Promise<void> | undefined;
  let stopped = false;

  async function round(): Promise<number> {
    const work = await findWork(env.database, await gemeenten(), readers.map(({ naam }) => naam));
    return atOnce(work.map(({ gemeente, unsealed }) => async () => {
      const sealed = unsealed ? await traced(env.telemetry, 'zegelaar', { 'spil.gemeente': gemeente }, () => sealGemeente(env.database, gemeente, env.telemetry)) : 0;
      const { busy, passed } = await findReaders(env, readers, gemeente);
      return sealed + passed + (await atOnce(busy.map((reader) => () => traced(env.telemetry, 'lezer', { 'spil.lezer': reader.naam, 'spil.gemeente': gemeente }, async () => {
        const count = await runReader({ env, kinds, reader, gemeente, onStandStill });
        env.telemetry?.note({ 'spil.aantal': count });
        return count;
      }))));
    }));
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      const work = await round().catch((error: unknown) => {
        onError(error);
        return 'failed' as const;
      });
      if (work === 0 || work === 'failed') await new Promise((resolve) => setTimeout(resolve, work === 0 ? interval : pause));
    }
  }

  return {
    async settle() {
      while ((await round()) > 0);
    },
    start() {
      running ??= loop();
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
