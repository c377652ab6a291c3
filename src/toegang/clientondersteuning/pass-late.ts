import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { ondersteuningVerlopen } from './clientondersteuning.events.ts';
import './clientondersteuning.tables.ts';

const naam = 'clientondersteuning.nalopen';

/** What was not arranged or answered before its last day comes on the list of the teamleider, once. */
async function passLate(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const now = env.clock.now();
  const today = dayOf(now).toString();
  const late = await tx.selectFrom('clientondersteuning').select(['id', 'dossier', 'toestand']).where('gemeente', '=', gemeente).where('verlopen_op', 'is', null).where('uiterlijk', '<', today)
    .orderBy('uiterlijk').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, dossier, toestand } of late) {
    await tx.updateTable('clientondersteuning').set({ verlopen_op: today }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    const titel = toestand === 'gevraagd' ? 'Organisatie antwoordt niet: cliëntondersteuning' : 'Cliëntondersteuning is te laat geregeld';
    await addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder: 'r:teamleider', dossier, soort: 'clientondersteuning.escalatie', onderwerp: id, titel, uiterlijk: today, moment: isoMoment(now) });
    await publishFromReader(tx, env, gemeente, naam, dossier, ondersteuningVerlopen, { clientondersteuning: id, dossier });
  }
  return late.length;
}

export const ondersteuningNalopen: TimedWork = { naam, voor: 'gemeente', run: passLate };
