import type { Environment } from '../../../platform/act/environment.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../../platform/id.ts';
import type { TimedWork } from '../../../platform/jobs/timed-work.ts';
import { policyOn } from '../../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../../platform/time/clock.ts';
import { addTaak } from '../../../registers/taak/index.ts';
import { controleren } from './bijhouden.policy.ts';
import { listSilent, listToAsk, listToRemind } from './bijhouden.queries.ts';
import { invite, mailLink } from './uitnodigen.ts';

/** Asks organisations whose entries nobody looked at for long, asks once more, and then leaves it to beheer. */
async function askOrganisaties(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const now = env.clock.now();
  const today = dayOf(now);
  const { waarde: { maanden, herinneringDagen, geldigDagen } } = await policyOn(tx, controleren, gemeente, today);
  const before = isoMoment(now.subtract({ hours: 24 * herinneringDagen }));
  const ask = await listToAsk(tx, gemeente, today.subtract({ months: maanden }).toString());
  for (const organisatie of ask) await invite(tx, env, gemeente, organisatie, geldigDagen);
  const remind = await listToRemind(tx, gemeente, before, isoMoment(now));
  for (const { id, email } of remind) {
    await tx.updateTable('dienst_uitnodiging').set({ herinnerd_op: isoMoment(now) }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    if (email !== '') await mailLink(tx, env, { gemeente, uitnodiging: id, email, soort: 'herinnering', sleutel: `herinnering ${id}` });
  }
  const silent = await listSilent(tx, gemeente, before);
  for (const { id, organisatie } of silent) {
    await tx.updateTable('dienst_uitnodiging').set({ taak_op: isoMoment(now) }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder: 'r:beheer', dossier: null, soort: 'dienst.controleren', onderwerp: organisatie, titel: 'Nagaan of de gegevens nog kloppen', uiterlijk: null, moment: isoMoment(now) });
  }
  return ask.length + remind.length + silent.length;
}

export const kaartControleren: TimedWork = { naam: 'sociale-kaart.controleren', voor: 'gemeente', run: askOrganisaties };
