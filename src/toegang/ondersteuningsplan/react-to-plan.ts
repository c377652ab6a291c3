import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { flattenPlan } from './compare-plans.ts';
import { planReactieOntvangen } from './ondersteuningsplan.events.ts';
import type { LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanReactie } from './ondersteuningsplan.schema.ts';

/** What the inwoner says of a part: it is right, or what is not. Who makes the plan gets work of the latter. */
export async function reactToPlan({ tx, input, loaded, gemeente, actor, moment, newId, publish }: CommandContext<PlanReactie, LoadedPlan>): Promise<{ id: string }> {
  const tekst = input.tekst?.trim() ?? '';
  if (!input.klopt && tekst === '') throw invalidInput([{ pad: '/tekst', uitleg: { nl: 'Schrijf op wat er niet klopt.', en: 'Write what is not right.' } }]);
  if (!flattenPlan(loaded.inhoud).some(({ pad }) => pad === input.onderdeel || pad.startsWith(`${input.onderdeel}/`))) {
    throw invalidInput([{ pad: '/onderdeel', uitleg: { nl: 'Dit deel staat niet meer in het plan. Bekijk de nieuwe versie.', en: 'This part is no longer in the plan. See the new version.' } }]);
  }
  const id = newId();
  const at = isoMoment(moment);
  const naam = actor.soort === 'anoniem' ? '' : actor.naam;
  await tx.insertInto('plan_reactie').values({ gemeente, id, plan: loaded.id, nummer: loaded.nummer, dossier: loaded.dossier, onderdeel: input.onderdeel, klopt: input.klopt, tekst, door: actorKey(actor), naam, gemaakt_op: at }).execute();
  if (!input.klopt) {
    await finishTaken(tx, gemeente, loaded.id, 'plan.reactie', at, 'vervallen');
    await addTaak(tx, { id: newId(), gemeente, houder: `m:${loaded.aangebodenDoor ?? loaded.opgesteldDoor}`, dossier: loaded.dossier, soort: 'plan.reactie', onderwerp: loaded.id, titel: 'Reactie van de inwoner op het plan', uiterlijk: null, moment: at });
  }
  publish(loaded.dossier, planReactieOntvangen, { plan: loaded.id, versie: loaded.nummer, dossier: loaded.dossier, melding: loaded.melding, klopt: input.klopt });
  return { id };
}
