import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { isApproved, toStand } from './approval.ts';
import { judgePlan, type Planstand } from './judge-plan.ts';
import { planAangepast, planGewijzigd } from './ondersteuningsplan.events.ts';
import { movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanAanpassing, PlanWijziging, Stand } from './ondersteuningsplan.schema.ts';
import { replaceOffered } from './offer-plan.ts';
import { withOwnWords } from './own-words.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';

/** Keeps the plan in the making as it was sent, with the prices of today; answers how it stands. */
export async function writePlan(context: CommandContext<PlanWijziging, LoadedPlan>): Promise<{ id: string; versie: number; inhoud: PlanConcept; stand: Stand }> {
  const { tx, input, loaded, gemeente, today } = context;
  const stand = await judgePlan(tx, gemeente, { ...loaded, inhoud: input.inhoud }, today);
  const versie = await keepConcept(context, stand);
  if (isNews(context)) context.publish(loaded.dossier, planGewijzigd, about(loaded));
  return { id: loaded.id, versie, inhoud: stand.plan, stand: toStand(stand, await isApproved(tx, gemeente, loaded.id, stand)) };
}

const about = ({ id, nummer, dossier, melding }: LoadedPlan) => ({ plan: id, versie: nummer, dossier, melding });

async function keepConcept({ tx, loaded, gemeente, actor, moment }: CommandContext<unknown, LoadedPlan>, stand: Planstand): Promise<number> {
  const versie = await movePlan(tx, gemeente, loaded);
  await tx.updateTable('plan_versie').set({ inhoud: JSON.stringify(stand.plan), prijs_centen: stand.totaalCenten, beschikking_nodig: stand.beschikkingNodig, bewerkt_door: actorKey(actor), bewerkt_op: isoMoment(moment) })
    .where('gemeente', '=', gemeente).where('plan', '=', loaded.id).where('nummer', '=', loaded.nummer).execute();
  return versie;
}

/** Another writer, or another day. */
function isNews({ loaded, actor, today }: CommandContext<unknown, LoadedPlan>): boolean {
  return loaded.bewerktDoor !== actorKey(actor) || dayOf(Temporal.Instant.from(loaded.bewerktOp)).toString() !== today.toString();
}

/**
 * Puts a part that speaks with the voice of the inwoner into their own words. What was offered already
 * stays as it was: the new words are a new version, offered at once, which the generalist signs anew.
 */
export async function adaptPlan(context: CommandContext<PlanAanpassing, LoadedPlan>): Promise<{ id: string; nummer: number; versie: number }> {
  const { tx, input, loaded, gemeente, today, publish } = context;
  const tekst = input.tekst.trim();
  if (loaded.toestand === 'concept') {
    const inhoud = withOwnWords(loaded.inhoud, input.onderdeel, tekst) ?? refusePart();
    const versie = await keepConcept(context, await judgePlan(tx, gemeente, { ...loaded, inhoud }, today));
    publish(loaded.dossier, planAangepast, about(loaded));
    return { id: loaded.id, nummer: loaded.nummer, versie };
  }
  if (loaded.getoond === null) throw new Error('An offered plan was shown');
  const inhoud = withOwnWords(loaded.getoond.inhoud, input.onderdeel, tekst) ?? refusePart();
  const versie = await replaceOffered(context, { ...loaded.getoond, nummer: loaded.nummer + 1, inhoud });
  publish(loaded.dossier, planAangepast, { ...about(loaded), versie: loaded.nummer + 1 });
  return { id: loaded.id, nummer: loaded.nummer + 1, versie };
}

function refusePart(): never {
  throw invalidInput([{ pad: '/onderdeel', uitleg: { nl: 'Dit deel kunt u niet zelf veranderen. Schrijf erbij wat er niet klopt.', en: 'You cannot change this part yourself. Write what is not right about it.' } }]);
}
