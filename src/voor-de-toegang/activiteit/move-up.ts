import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { confirmUntil } from './activiteit.ts';
import { bevestigenBinnen } from './activiteit.policy.ts';
import type { ActiviteitRij } from './activiteit.queries.ts';
import { sendMessage } from './send-message.ts';

/** Kind of the task to call somebody without an inbox. */
export const bellen = 'inschrijving.bellen';

/** Work for the organiser: who has no inbox is called. No name in it: that is in the list. */
export const callBy = (tx: WriteTx, env: Environment, gemeente: string, task: { onderwerp: string; titel: string; uiterlijk: string }): Promise<void> =>
  addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder: 'r:teamleider', dossier: null, soort: bellen, moment: isoMoment(env.clock.now()), ...task });

/**
 * A place came free: who waited longest gets it, and is told until when to say yes; with nobody waiting it is free for
 * all. The activity is locked. Answers who was invited.
 */
export async function moveUp(tx: WriteTx, env: Environment, gemeente: string, activiteit: ActiviteitRij): Promise<{ inschrijving: string; tot: string } | undefined> {
  const today = dayOf(env.clock.now());
  const waiting = activiteit.toestand === 'open' && activiteit.laatste_dag >= today.toString()
    ? await tx.selectFrom('inschrijving').select(['id', 'persoon']).where('gemeente', '=', gemeente).where('activiteit', '=', activiteit.id).where('toestand', '=', 'wachtlijst').orderBy('volgorde').limit(1).executeTakeFirst() : undefined;
  if (!waiting) {
    await tx.updateTable('activiteit').set(({ eb }) => ({ vrij: eb('vrij', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', activiteit.id).execute();
    return undefined;
  }
  const { waarde } = await policyOn(tx, bevestigenBinnen, gemeente, today);
  const tot = confirmUntil(today, waarde.dagen, Temporal.PlainDate.from(activiteit.eerste_dag)).toString();
  await tx.updateTable('inschrijving').set({ toestand: 'uitgenodigd', bevestigen_tot: tot }).where('gemeente', '=', gemeente).where('id', '=', waiting.id).execute();
  if (waiting.persoon === null) await callBy(tx, env, gemeente, { onderwerp: waiting.id, titel: 'Bel wie bovenaan de wachtlijst staat: er is plek', uiterlijk: tot });
  else await sendMessage(tx, env, gemeente, { soort: 'activiteit-plek', persoon: waiting.persoon, activiteit, tot });
  return { inschrijving: waiting.id, tot };
}
