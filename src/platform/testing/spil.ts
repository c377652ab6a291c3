import { fixedClock } from '../time/clock.ts';
import { newId, parseGemeenteCode, systemRandom, type GemeenteCode, type Id } from '../id.ts';
import { makeSecretBox } from '../secret/secret-box.ts';
import type { Environment } from '../act/environment.ts';
import type { Module } from '../act/module.ts';
import type { ActMap } from '../act/module.ts';
import { makeRegistry, type Call, type GrantSource, type Registry } from '../act/registry.ts';
import type { Answer } from '../act/idempotency.ts';
import type { Actor } from '../access/actor.ts';
import { makeConductor, type Conductor } from '../journal/conductor.ts';
import { makeJobs } from '../jobs/jobs.ts';
import type { TestDatabase } from './engines.ts';

type InputOf<A, N extends keyof A> = A[N] extends { input: infer I } ? I : never;
type OutputOf<A, N extends keyof A> = A[N] extends { output: infer O } ? O : never;

let next = 1000 + (process.pid % 4000);

/** Spil on a test database, with a clock that the test moves. */
export interface TestSpil<M extends readonly Module[]> {
  readonly env: Environment;
  readonly registry: Registry;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly conductor: Conductor;
  /** Does what time brought by the clock of the test, and lets the readers follow. */
  passTime(): Promise<void>;
  /** A gemeente that no other test has. */
  newGemeente(): GemeenteCode;
  /** From here on the readers and the clock work for this gemeente too, which somebody else made. */
  addGemeente(code: GemeenteCode): void;
  newId(gemeente: GemeenteCode): Id;
  /** Does an act as somebody; answers its output. */
  as<N extends keyof ActMap<M> & string>(actor: Actor, name: N, input: InputOf<ActMap<M>, N>, call?: Partial<Call>): Promise<OutputOf<ActMap<M>, N>>;
  /** The same with the position. */
  answer(actor: Actor, name: string, input: unknown, call?: Partial<Call>): Promise<Answer>;
}

export function makeTestSpil<M extends readonly Module[]>(db: TestDatabase, modules: M, findGrants: GrantSource, more: object = {}): TestSpil<M> {
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const parts = { get database() { return db.database(); }, clock, random: systemRandom, publicUrl: new URL('https://spil.example'), secrets: makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 7)]]), seal: 1 }) };
  // Getters stay getters: what a test starts later is not there yet.
  const env = Object.defineProperties(parts, Object.getOwnPropertyDescriptors(more)) as unknown as Environment;
  const registry = makeRegistry(modules, env, findGrants);
  const gemeenten: string[] = [];
  const answer = (actor: Actor, name: string, input: unknown, call: Partial<Call> = {}): Promise<Answer> => registry.execute(name, input, { actor, spoor: '0'.repeat(32), ...call });
  const conductor = makeConductor(env, modules, () => Promise.resolve(gemeenten), (error) => { throw error; });
  const jobs = makeJobs(env, modules, { gemeenten: () => Promise.resolve(gemeenten), onError: (error) => { throw error; }, onAlarm: (alarm) => { throw new Error(JSON.stringify(alarm)); } });
  // The queue keeps clocks of its own, which would ask a database that is gone.
  db.beforeClose?.(() => jobs.stop());
  return {
    env, registry, clock, conductor,
    async passTime() {
      await jobs.settle();
      await conductor.settle();
    },
    newGemeente() {
      next = next >= 9999 ? 1000 : next + 1;
      const code = parseGemeenteCode(String(next));
      gemeenten.push(code);
      return code;
    },
    addGemeente(code) {
      gemeenten.push(code);
    },
    newId: (gemeente) => newId(gemeente, clock),
    answer,
    as: async (actor, name, input, call) => (await answer(actor, name, input, call)).output as never,
  };
}
