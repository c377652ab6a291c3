import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { decide } from './decide-initiatief.ts';
import { outcomeOf } from './initiatief.ts';
import { initiatiefAfgewezen, initiatiefToegekend } from './initiatief.events.ts';
import { besluitvorming, bewaren } from './initiatief.policy.ts';
import { getInitiatief } from './initiatief.queries.ts';

const naam = 'initiatieven.nalopen';

/** A vote whose last day went by is counted and decided, who ended first first; names go when they are no longer needed. */
async function passInitiatieven(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now());
  const { waarde: { minstens } } = await policyOn(tx, besluitvorming, gemeente, today);
  const ended = await tx.selectFrom('initiatief').select('id').where('gemeente', '=', gemeente).where('toestand', '=', 'stemming').where('stemmen_tot', '<', today.toString()).orderBy('stemmen_tot').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id } of ended) {
    const row = await getInitiatief(tx, gemeente, id);
    const bedrag = await decide(tx, gemeente, row, today, outcomeOf(row, minstens));
    await tx.deleteFrom('initiatief_stem').where('gemeente', '=', gemeente).where('initiatief', '=', id).execute();
    if (bedrag === undefined) await publishFromReader(tx, env, gemeente, naam, id, initiatiefAfgewezen, { initiatief: id, wijk: row.wijk });
    else await publishFromReader(tx, env, gemeente, naam, id, initiatiefToegekend, { initiatief: id, wijk: row.wijk, bedrag });
  }
  const { waarde: { maanden } } = await policyOn(tx, bewaren, gemeente, today);
  const old = await tx.selectFrom('initiatief').select('id').where('gemeente', '=', gemeente).where('toestand', 'in', ['geplaatst', 'geweigerd', 'afgewezen', 'afgerond']).where('gewijzigd_op', '<', today.subtract({ months: maanden }).toString())
    .where(({ exists, selectFrom }) => exists(selectFrom('initiatief_mens as m').select('m.id').whereRef('m.gemeente', '=', 'initiatief.gemeente').whereRef('m.initiatief', '=', 'initiatief.id'))).orderBy('gewijzigd_op').orderBy('id').limit(portion).execute();
  if (old.length > 0) await tx.deleteFrom('initiatief_mens').where('gemeente', '=', gemeente).where('initiatief', 'in', old.map(({ id }) => id)).execute();
  return ended.length + old.length;
}

export const initiatievenNalopen: TimedWork = { naam, voor: 'gemeente', run: passInitiatieven };
