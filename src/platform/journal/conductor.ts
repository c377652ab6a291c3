import type { Environment } from '../act/environment.ts';
import type { Module } from '../act/module.ts';
import type { AnyEventKind } from './event.ts';
import type { Reader } from './reader.ts';
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
    let work = 0;
    for (const { gemeente, unsealed, behind } of await findWork(env.database, await gemeenten(), readers.map(({ naam }) => naam))) {
      const sealed = unsealed ? await sealGemeente(env.database, gemeente) : 0;
      work += sealed;
      for (const reader of readers) if (sealed > 0 || behind.includes(reader.naam)) work += await runReader({ env, kinds, reader, gemeente, onStandStill });
    }
    return work;
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      const work = await round().catch((error: unknown) => {
        onError(error);
        return 0;
      });
      if (work === 0) await new Promise((resolve) => setTimeout(resolve, interval));
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
