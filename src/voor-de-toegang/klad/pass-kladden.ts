import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { dropKladden } from './klad.queries.ts';

/** What nobody went on with is thrown away. */
async function passKladden(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const old = await tx.selectFrom('klad').select('id').where('gemeente', '=', gemeente).where('bewaard_tot', '<', dayOf(env.clock.now()).toString()).orderBy('bewaard_tot').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  await dropKladden(tx, gemeente, old.map(({ id }) => id));
  return old.length;
}

export const kladdenOpruimen: TimedWork = { naam: 'klad.opruimen', voor: 'gemeente', run: passKladden };
