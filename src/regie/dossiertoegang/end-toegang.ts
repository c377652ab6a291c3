import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { closeEndedGrants } from '../../registers/dossier/index.ts';
import { toegangVerlopen } from './dossiertoegang.events.ts';

const naam = 'toegangen.nalopen';

/** Tells of rights that ended by themselves, also those taken in an emergency. They ended on the minute: this only says so. */
async function tellOfEnded(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const ended = await closeEndedGrants(tx, gemeente, isoMoment(env.clock.now()), portion);
  for (const right of ended) await publishFromReader(tx, env, gemeente, naam, right.dossier, toegangVerlopen, right);
  return ended.length;
}

export const toegangenNalopen: TimedWork = { naam, voor: 'gemeente', run: tellOfEnded };
