import type { Static, TSchema } from 'typebox';
import type { Command, Query } from './act.ts';
import type { EventKind } from '../journal/event.ts';
import type { Reader } from '../journal/reader.ts';
import type { PolicyKey } from '../policy/policy.ts';

/**
 * One module as the rest of Spil sees it. `acts` is an array declared `as const`, so that the
 * names and shapes of all acts are known to the screens by type alone.
 */
export interface Module {
  readonly name: string;
  readonly phase: string;
  readonly acts: readonly (CommandLike | QueryLike)[];
  readonly events?: readonly EventKind[];
  readonly readers?: readonly Reader[];
  readonly policies?: readonly PolicyKey[];
}

// Methods are compared bivariantly: an act with narrower input fits these, and the registry only
// calls it after validating with the act's own schema.
export interface CommandLike extends Omit<Command, 'run' | 'when' | 'load' | 'gemeente' | 'prepare'> {
  run(context: never): Promise<unknown>;
  when?(loaded: never, today: never): ReturnType<NonNullable<Command['when']>>;
  load?(tx: never, input: never, gemeente: never): Promise<unknown>;
  gemeente?(input: never, actor: never): string | undefined;
  prepare?(input: never, env: never, actor: never): Promise<unknown>;
}
export interface QueryLike extends Omit<Query, 'run' | 'subjects' | 'load' | 'gemeente' | 'prepare'> {
  run(context: never): Promise<unknown>;
  subjects?(output: never, loaded: never): readonly string[];
  load?(tx: never, input: never, gemeente: never): Promise<unknown>;
  gemeente?(input: never, actor: never): string | undefined;
  prepare?(input: never, env: never, actor: never): Promise<unknown>;
}

/** Type map of all acts of a list of modules: `{ 'melding.registratie': { input; output } }`. */
export type ActMap<M extends readonly Module[]> = {
  [A in M[number]['acts'][number] as A['name']]: A extends { input: infer I extends TSchema; output: infer O extends TSchema }
    ? { input: Static<I>; output: Static<O> }
    : never;
};
