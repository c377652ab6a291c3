import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { hulpGestopt } from './burenhulp.events.ts';
import { laten } from './burenhulp.policy.ts';
import { stopHulp } from './burenhulp.queries.ts';

const naam = 'burenhulp.nalopen';

/** What was offered or asked long ago ends by itself, and the name with it. */
async function passBurenhulp(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now());
  const { waarde: { maanden } } = await policyOn(tx, laten, gemeente, today);
  const old = await tx.selectFrom('burenhulp').select(['id', 'kant']).where('gemeente', '=', gemeente).where('toestand', '=', 'open').where('kant', 'in', ['aanbod', 'vraag']).where('opgegeven_op', '<', today.subtract({ months: maanden }).toString())
    .orderBy('opgegeven_op').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const hulp of old) {
    await stopHulp(tx, gemeente, hulp);
    await publishFromReader(tx, env, gemeente, naam, hulp.id, hulpGestopt, { burenhulp: hulp.id });
  }
  return old.length;
}

export const burenhulpNalopen: TimedWork = { naam, voor: 'gemeente', run: passBurenhulp };
