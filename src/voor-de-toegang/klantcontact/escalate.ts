import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { terugbellenVerlopen } from './klantcontact.events.ts';
import './klantcontact.tables.ts';

const naam = 'terugbellen.nalopen';

/** Who waits longer for a call than was told comes on the list of the teamleider, once. */
async function escalate(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const now = env.clock.now();
  const today = dayOf(now).toString();
  const late = await tx.selectFrom('terugbelverzoek').select(['id', 'klantcontact', 'uiterlijk']).where('gemeente', '=', gemeente).where('toestand', '=', 'open').where('verlopen_op', 'is', null).where('uiterlijk', '<', today)
    .orderBy('uiterlijk').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, klantcontact } of late) {
    await tx.updateTable('terugbelverzoek').set({ verlopen_op: today }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder: 'r:teamleider', dossier: null, soort: 'klantcontact.escalatie', onderwerp: klantcontact, titel: 'Te laat teruggebeld', uiterlijk: today, moment: isoMoment(now) });
    await publishFromReader(tx, env, gemeente, naam, klantcontact, terugbellenVerlopen, { klantcontact, terugbelverzoek: id });
  }
  return late.length;
}

export const terugbellenNalopen: TimedWork = { naam, voor: 'gemeente', run: escalate };
