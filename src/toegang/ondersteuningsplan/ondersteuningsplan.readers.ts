import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { listVoorzieningen } from '../../registers/voorziening/index.ts';
import { decisionDay } from './decision-day.ts';
import type { GetoondPlan } from './getoond-plan.ts';
import { planGeenOvereenstemming, planOvereengekomen } from './ondersteuningsplan.events.ts';
import { agreedLetter, disagreedLetter } from './plan-brief.ts';
import { voorzieningenOf } from './price-plan.ts';
import { findToegekend, listToDecide } from './toegekend.ts';

/**
 * Writes to the inwoner that the plan is signed, or that there is no agreement, and what follows. As
 * Spil itself: who signed last may be somebody who cannot write into the inbox of the inwoner.
 */
export const planpost: Effect = {
  kind: 'effect', naam: 'ondersteuningsplan-post', soorten: [planOvereengekomen.soort, planGeenOvereenstemming.soort],
  async apply(tx, event, env) {
    const { plan, versie, dossier } = event.inhoud as typeof planOvereengekomen.voorbeeld;
    const { gemeente } = event;
    const row = await tx.selectFrom('plan_versie').select(['persoon', 'getoond', 'reden', 'overeengekomen_op']).where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '=', versie).executeTakeFirstOrThrow();
    const getoond = row.getoond as GetoondPlan;
    const persoon = await getPersoon(tx, gemeente, row.persoon);
    const brief = { taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), generalist: getoond.generalist };
    const letter = row.overeengekomen_op === null ? disagreedLetter({ ...brief, reden: row.reden }) : agreedLetter({ ...brief, ...(await nextDays(tx, gemeente, getoond, row.overeengekomen_op)) });
    await sendPost(tx, {
      id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, persoon: row.persoon, dossier, document: null, soort: row.overeengekomen_op === null ? 'plan-geen-overeenstemming' : 'plan-overeengekomen', ...letter,
      kanaal: 'post', moment: isoMoment(env.clock.now()),
    });
  },
};

async function nextDays(tx: WriteTx, gemeente: string, { plan, inhoud }: GetoondPlan, signed: string): Promise<{ evaluatie: string | undefined; beslisdatum: string | undefined }> {
  const needed = listToDecide(inhoud, await listVoorzieningen(tx, gemeente, voorzieningenOf(inhoud)), await findToegekend(tx, gemeente, plan));
  const beslisdatum = decisionDay(needed, Temporal.PlainDate.from(signed))?.dag;
  return { evaluatie: inhoud.evaluaties.toSorted().find((d) => d > signed), beslisdatum };
}
