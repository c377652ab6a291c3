import type { Environment } from '../act/environment.ts';
import type { WriteTx } from '../database/transaction.ts';
import { newId, parseGemeenteCode, type Id } from '../id.ts';
import { isoMoment, monthOf } from '../time/clock.ts';
import { appendEvents } from './append.ts';
import type { EventKind } from './event.ts';

/** Leaves an event from the work of an effect: what follows from an event is told like any other. Do it last. */
export async function publishFromReader<V>(
  tx: WriteTx, env: Environment, gemeente: string, lezer: string, stroom: string, kind: EventKind<V>, inhoud: NoInfer<V>,
): Promise<void> {
  const moment = env.clock.now();
  const id = newId(parseGemeenteCode(gemeente), env.clock, env.random);
  await appendEvents(tx, gemeente, stroom as Id, kind.soort.slice(0, kind.soort.indexOf('.')), [
    { id, maand: monthOf(moment), soort: kind.soort, versie: kind.versie, moment: isoMoment(moment), actor: `s:${lezer}`, act: lezer, inhoud },
  ], env.telemetry?.spoor());
}
