import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { planGeenOvereenstemming } from './ondersteuningsplan.events.ts';
import { closeVersie, movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanGeenOvereenstemming } from './ondersteuningsplan.schema.ts';

/** Inwoner and generalist do not agree, with the reason: what was offered is closed; an aanvraag stays possible (BUCH 3.5). */
export async function recordDisagreement({ tx, input, loaded, gemeente, moment, publish }: CommandContext<Static<typeof PlanGeenOvereenstemming>, LoadedPlan>): Promise<{ id: string; nummer: number; versie: number }> {
  const at = isoMoment(moment);
  const versie = await movePlan(tx, gemeente, loaded);
  await closeVersie(tx, gemeente, loaded, { toestand: 'geen-overeenstemming', moment: at, reden: input.reden });
  await finishTaken(tx, gemeente, loaded.id, 'plan.ondertekenen', at, 'vervallen');
  publish(loaded.dossier, planGeenOvereenstemming, { plan: loaded.id, versie: loaded.nummer, dossier: loaded.dossier, melding: loaded.melding });
  return { id: loaded.id, nummer: loaded.nummer, versie };
}
