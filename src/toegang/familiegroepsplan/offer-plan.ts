import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import { listBetrokkenen } from '../../registers/dossier/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { emptyPlan, type Familieplan } from './familiegroepsplan.ts';
import { familieplanAangeboden } from './familiegroepsplan.events.ts';
import { redelijkeTermijn } from './familiegroepsplan.policy.ts';
import { insertFamilieplan } from './familiegroepsplan.queries.ts';
import type { Nummer, PlanAanbod } from './familiegroepsplan.schema.ts';

/**
 * The family gets the chance to make a plan of its own first, in writing, with what must be safe and within which time
 * (Jeugdwet art. 2.1 onder g and 4.1.2). Refused where there is a plan already.
 */
export async function offerPlan({ tx, gemeente, input, today, moment, newId, publish }: CommandContext<Static<typeof PlanAanbod>, object>): Promise<Static<typeof Nummer>> {
  const { waarde: { dagen } } = await policyOn(tx, redelijkeTermijn, gemeente, today);
  const id = newId();
  const streefdatum = today.add({ days: dagen }).toString();
  await insertFamilieplan(tx, { gemeente, id, dossier: input.dossier, toestand: 'aangeboden', inhoud: { ...emptyPlan, veiligheid: conditions(input.voorwaarden, [], newId) }, aangeboden_op: today.toString(), streefdatum, begonnen_op: null });
  const office = await getGemeente(tx, gemeente);
  for (const persoon of await listBetrokkenen(tx, gemeente, input.dossier, isoMoment(moment))) {
    const { naam, taal } = await getPersoon(tx, gemeente, persoon);
    await sendPost(tx, { id: newId(), gemeente, persoon, dossier: input.dossier, document: null, soort: 'familiegroepsplan-aangeboden', ...letter(taal === 'en' ? 'en' : 'nl', naam, office, streefdatum), kanaal: 'post', moment: isoMoment(moment) });
  }
  publish(input.dossier, familieplanAangeboden, { familiegroepsplan: id, dossier: input.dossier });
  return { id, versie: 1 };
}

/** The conditions of safety as they are to be; what the family answered to one that stays, stays. */
export const conditions = (voorwaarden: readonly string[], before: Familieplan['veiligheid'], newId: () => string): Familieplan['veiligheid'] =>
  voorwaarden.map((voorwaarde) => before.find((one) => one.voorwaarde === voorwaarde) ?? { id: newId(), voorwaarde, hoe: '', door: '' });

function letter(taal: 'nl' | 'en', naam: string, gemeente: { readonly naam: string; readonly telefoon: string }, streefdatum: string): { onderwerp: string; tekst: string } {
  if (taal === 'en') {
    return {
      onderwerp: 'You can first make a plan of your own',
      tekst: [`Dear ${naam},`, 'You can make a plan with your family, friends and neighbours: what should go better, and who helps with what. We call this a family group plan. We use your plan.',
        'How do you begin?\nLog in and choose Our own plan. Do you have no computer or phone? Call us. Then we give you the plan on paper, or a code for somebody who helps you.',
        `Please send us your plan before ${spellDay(streefdatum, 'en-GB')}. Do you need more time, or would you rather not make a plan? Tell us.`, `Do you have a question? Call ${gemeente.telefoon}.`, `Gemeente ${gemeente.naam}`].join('\n\n'),
    };
  }
  return {
    onderwerp: 'U kunt eerst zelf een plan maken',
    tekst: [`Beste ${naam},`, 'U kunt met uw familie, vrienden en buren een plan maken: wat moet er beter gaan, en wie helpt waarmee? Dit heet een familiegroepsplan. Wij gebruiken uw plan.',
      'Hoe begint u?\nLog in en kies Ons eigen plan. Heeft u geen computer of telefoon? Bel ons. Dan krijgt u het plan op papier, of een code voor iemand die u helpt.',
      `Stuur ons uw plan voor ${spellDay(streefdatum, 'nl')}. Heeft u meer tijd nodig, of maakt u liever geen plan? Zeg het ons.`, `Heeft u een vraag? Bel ${gemeente.telefoon}.`, `Gemeente ${gemeente.naam}`].join('\n\n'),
  };
}
