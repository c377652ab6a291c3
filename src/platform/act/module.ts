import type { Static } from 'typebox';
import type { Verdict } from '../access/rule.ts';
import type { ActShape } from './act.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { AnyEventKind } from '../journal/event.ts';
import type { Reader } from '../journal/reader.ts';
import type { TimedWork } from '../jobs/timed-work.ts';
import type { Measure } from '../measure/measure.ts';
import type { AnyPolicyKey } from '../policy/policy.ts';

/**
 * One module as the rest of Spil sees it. `acts` is an array declared `as const`, so that the
 * names and shapes of all acts are known to the screens by type alone.
 */
export interface Module {
  readonly name: string;
  readonly phase: string;
  readonly acts: readonly (CommandLike | QueryLike)[];
  readonly events?: readonly AnyEventKind[];
  readonly readers?: readonly Reader[];
  /** What time brings: looked at every hour. */
  readonly timed?: readonly TimedWork[];
  /** What can stay behind, for who looks after Spil. */
  readonly measures?: readonly Measure[];
  readonly policies?: readonly AnyPolicyKey[];
  readonly lifecycles?: readonly Lifecycle[];
}

// Methods are compared bivariantly: an act with narrower input fits these, and the registry only
// calls it after validating with the act's own schema.
interface ActLike extends ActShape {
  run(context: never): Promise<unknown>;
  load?(tx: never, input: never, gemeente: never): Promise<unknown>;
  gemeente?(input: never, actor: never): string | undefined;
  prepare?(input: never, env: never, actor: never): Promise<unknown>;
}
export interface CommandLike extends ActLike {
  readonly kind: 'command';
  readonly events: readonly AnyEventKind[];
  readonly versioned?: true;
  when?(loaded: never, today: never): Verdict;
}
export interface QueryLike extends ActLike {
  readonly kind: 'query';
  readonly scope?: 'set';
  readonly readers?: readonly string[];
  subjects?(output: never, loaded: never): readonly string[];
}

/** Type map of all acts of a list of modules: `{ 'melding.registratie': { input; output } }`. */
export type ActMap<M extends readonly Module[]> = {
  [A in M[number]['acts'][number] as A['name']]: { input: Static<A['input']>; output: Static<A['output']> };
};
