import type { Actor } from '../../src/platform/access/actor.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { makeRegistry } from '../../src/platform/act/registry.ts';
import { newId, parseGemeenteCode, type Id } from '../../src/platform/id.ts';
import { kindsOf } from '../../src/platform/journal/conductor.ts';
import { findReaders } from '../../src/platform/journal/find-readers.ts';
import type { Reader } from '../../src/platform/journal/reader.ts';
import { runReader } from '../../src/platform/journal/run-reader.ts';
import { sealGemeente } from '../../src/platform/journal/sealer.ts';
import { dayOf, type fixedClock } from '../../src/platform/time/clock.ts';
import type { Temporal } from '../../src/platform/time/temporal.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import type { ActName, Acts } from './acts.ts';
import type { Productenboek } from './producten.ts';
import type { Seeded } from './seeded.ts';
import type { DemoStaff } from './staff.ts';

/** Where the stories of one gemeente are told: what people do there is done by the same acts that people use. */
export interface Scene {
  readonly gemeente: string;
  readonly staff: DemoStaff;
  readonly chance: Seeded;
  readonly boek: Productenboek;
  now(): Temporal.Instant;
  today(): Temporal.PlainDate;
  newId(): Id;
  /** Does an act as somebody, now, and all that follows from it by itself; some minutes pass. Answers its output. */
  as<N extends ActName>(actor: Actor, name: N, input: Acts[N]['input'], ifMatch?: number): Promise<Acts[N]['output']>;
}

export interface Stage {
  readonly clock: ReturnType<typeof fixedClock>;
  /** How many acts were done. */
  count(): number;
  open(gemeente: string, chance: Seeded, boek: Productenboek): Scene;
  /** Lets what was told be read by all. Throws where a reader stands still on something. */
  settle(): Promise<void>;
}

/** Minutes that an act takes somebody. */
const shortest = 1;
const longest = 6;

/** Makes the stage for a story: `env.clock` is the clock of the story. */
export function makeStage(env: Environment, modules: readonly Module[], clock: ReturnType<typeof fixedClock>, staff: DemoStaff, codes: readonly string[]): Stage {
  const registry = makeRegistry(modules, env, findGrants);
  const kinds = kindsOf(modules);
  const readers = modules.flatMap((module) => module.readers ?? []);
  // What follows by itself happens at its moment; projections are only read, and catch up at the end.
  const effects = readers.filter((reader) => reader.kind === 'effect');
  const awaited = new Set(effects.flatMap((reader) => reader.soorten));
  let acts = 0;
  return {
    clock,
    count: () => acts,
    open: (gemeente, chance, boek) => ({
      gemeente, staff, chance, boek,
      now: () => clock.now(),
      today: () => dayOf(clock.now()),
      newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random),
      async as(actor, name, input, ifMatch) {
        const { output } = await registry.execute(name, input, { actor, spoor: '0'.repeat(32), ...(ifMatch === undefined ? {} : { ifMatch }) });
        acts += 1;
        const act = registry.acts.get(name);
        if (act?.kind === 'command' && act.events.some((event) => awaited.has(event.soort))) await readAll(env, kinds, effects, gemeente);
        clock.advance({ seconds: chance.int(shortest * 60, longest * 60) });
        return output as never;
      },
    }),
    async settle() {
      for (const code of codes) await readAll(env, kinds, readers, code);
      await requireReadersGoOn(env, codes);
    },
  };
}

/** Seals and reads all there is, one reader after the other: two at once would not do it in the same order at every run. */
async function readAll(env: Environment, kinds: ReturnType<typeof kindsOf>, readers: readonly Reader[], gemeente: string): Promise<void> {
  for (let work = 1; work > 0;) {
    work = await sealGemeente(env.database, gemeente);
    const { busy, passed } = await findReaders(env, readers, gemeente);
    work += passed;
    for (const reader of readers.filter((one) => busy.includes(one))) {
      for (let done = await runReader({ env, kinds, reader, gemeente }); done > 0; done = await runReader({ env, kinds, reader, gemeente })) work += done;
    }
  }
}

async function requireReadersGoOn(env: Environment, gemeenten: readonly string[]): Promise<void> {
  const still = await env.database.read({ gemeenten: [...gemeenten], actor: 's:demo', houder: '', doel: 'demo' }, (tx) => tx.selectFrom('lezer').select(['gemeente', 'naam', 'fout']).where('fout', 'is not', null).execute());
  if (still.length > 0) throw new Error(`Readers stand still: ${JSON.stringify(still)}`);
}
