import type { Environment } from '../../platform/act/environment.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode, type Id } from '../../platform/id.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

/** Where and when something is done: by a command, or by a reader for Spil itself. */
export interface Plaats {
  readonly tx: WriteTx;
  readonly gemeente: string;
  readonly env: Environment;
  readonly moment: Temporal.Instant;
  readonly newId: () => Id;
}

export const ofReader = (tx: WriteTx, gemeente: string, env: Environment): Plaats =>
  ({ tx, gemeente, env, moment: env.clock.now(), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });

export const ofCommand = ({ tx, gemeente, env, moment, newId: fresh }: Pick<CommandContext<unknown, object>, 'tx' | 'gemeente' | 'env' | 'moment' | 'newId'>): Plaats => ({ tx, gemeente, env, moment, newId: fresh });
