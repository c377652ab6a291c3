import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { termijnVerstreken } from './termijn.events.ts';
import './termijn.tables.ts';

/** Tells once of every legal term whose last day went by: a term of which the day is not met, and that does not stand still. */
async function lapseTermijnen(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now()).toString();
  const due = await tx.selectFrom('termijn').select(['id', 'dossier', 'onderwerp', 'regel', 'einddatum']).where('gemeente', '=', gemeente).where('toestand', '=', 'lopend').where('verstreken_op', 'is', null)
    .where('einddatum', '<', today).orderBy('einddatum').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, dossier, onderwerp, regel, einddatum } of due) {
    await tx.updateTable('termijn').set({ verstreken_op: today }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await publishFromReader(tx, env, gemeente, termijnVerstreken.soort, dossier, termijnVerstreken, { termijn: id, dossier, onderwerp, regel: regel as typeof termijnVerstreken.voorbeeld.regel, einddatum: einddatum ?? today });
  }
  return due.length;
}

export const termijnenNalopen: TimedWork = { naam: 'termijnen.nalopen', voor: 'gemeente', run: lapseTermijnen };
