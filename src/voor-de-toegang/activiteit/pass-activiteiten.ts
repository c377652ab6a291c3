import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { afgemeld, uitgenodigd } from './activiteit.events.ts';
import { bewaren } from './activiteit.policy.ts';
import { lockActiviteit } from './activiteit.queries.ts';
import { bellen, moveUp } from './move-up.ts';
import './activiteit.tables.ts';

const naam = 'activiteiten.nalopen';

/** Who did not say yes in time makes room for the next; names go when they are no longer needed. */
async function passActiviteiten(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const now = env.clock.now();
  const today = dayOf(now);
  const late = await tx.selectFrom('inschrijving').select(['id', 'activiteit']).where('gemeente', '=', gemeente).where('toestand', '=', 'uitgenodigd').where('bevestigen_tot', '<', today.toString()).orderBy('bevestigen_tot').orderBy('id').limit(portion).execute();
  let passed = 0;
  for (const { id, activiteit } of late) {
    const locked = await lockActiviteit(tx, gemeente, activiteit);
    const { numUpdatedRows } = await tx.updateTable('inschrijving').set({ toestand: 'afgemeld', bevestigen_tot: null }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'uitgenodigd').executeTakeFirstOrThrow();
    // Said yes just now.
    if (numUpdatedRows === 0n) continue;
    passed += 1;
    await finishTaken(tx, gemeente, id, bellen, isoMoment(now), 'vervallen');
    const next = await moveUp(tx, env, gemeente, locked);
    await publishFromReader(tx, env, gemeente, naam, activiteit, afgemeld, { activiteit, inschrijving: id });
    if (next) await publishFromReader(tx, env, gemeente, naam, activiteit, uitgenodigd, { activiteit, ...next });
  }
  return passed + (await forget(tx, gemeente, today.subtract({ days: (await policyOn(tx, bewaren, gemeente, today)).waarde.dagen }).toString()));
}

/** Of activities that ended before this day nobody's name is kept. */
async function forget(tx: WriteTx, gemeente: string, before: string): Promise<number> {
  const over = await tx.selectFrom('inschrijving as i').innerJoin('activiteit as a', (j) => j.onRef('a.gemeente', '=', 'i.gemeente').onRef('a.id', '=', 'i.activiteit')).select('i.id').where('a.gemeente', '=', gemeente).where('a.laatste_dag', '<', before).limit(portion).execute();
  if (over.length > 0) await tx.deleteFrom('inschrijving').where('gemeente', '=', gemeente).where('id', 'in', over.map(({ id }) => id)).execute();
  return over.length;
}

export const activiteitenNalopen: TimedWork = { naam, voor: 'gemeente', run: passActiviteiten };
