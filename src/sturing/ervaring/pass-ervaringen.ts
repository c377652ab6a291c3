import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { kwartaalOf } from '../kerncijfers/index.ts';
import { bewaren } from './ervaring.policy.ts';
import './ervaring.tables.ts';

/** What people wrote, and that they were asked, goes when it is no longer needed. */
async function passErvaringen(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now());
  const { waarde: { maanden } } = await policyOn(tx, bewaren, gemeente, today);
  const since = today.subtract({ months: maanden }).toString();
  const texts = await tx.selectFrom('ervaring_opmerking').select('id').where('gemeente', '=', gemeente).where('periode', '<', kwartaalOf(since)).orderBy('periode').orderBy('soort').orderBy('id').limit(portion).execute();
  if (texts.length > 0) await tx.deleteFrom('ervaring_opmerking').where('gemeente', '=', gemeente).where('id', 'in', texts.map(({ id }) => id)).execute();
  const asked = await tx.selectFrom('ervaringsvraag').select('id').where('gemeente', '=', gemeente).where('tot', '<', since).orderBy('tot').orderBy('id').limit(portion).execute();
  if (asked.length > 0) await tx.deleteFrom('ervaringsvraag').where('gemeente', '=', gemeente).where('id', 'in', asked.map(({ id }) => id)).execute();
  return texts.length + asked.length;
}

export const ervaringenNalopen: TimedWork = { naam: 'ervaringen.nalopen', voor: 'gemeente', run: passErvaringen };
