import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey, rolesIn } from '../../platform/access/actor.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { endGrants, grantAccess } from '../../registers/dossier/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { approversOf } from './check-mandaat.ts';
import { medewerkerOf } from './draw-up-plan.ts';
import { digestOfArrangement } from './getoond-plan.ts';
import { judgePlan } from './judge-plan.ts';
import { planAdviesGevraagd, planGoedkeuring } from './ondersteuningsplan.events.ts';
import { movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanAdviesaanvraag, PlanGoedkeuring } from './ondersteuningsplan.schema.ts';

/** How long who was asked may read the plan, in hours: four weeks. */
const readingTime = { hours: 4 * 7 * 24 };
const about = ({ id, nummer, dossier, melding }: LoadedPlan) => ({ plan: id, versie: nummer, dossier, melding });

/** Puts a plan beyond the mandate before the expertteam or the teamleider, who may then read this plan, and no more of the dossier. */
export async function askApproval(context: CommandContext<Static<typeof PlanAdviesaanvraag>, LoadedPlan>): Promise<{ id: string; nummer: number; versie: number }> {
  const { tx, input, loaded, gemeente, today, moment, actor, newId, publish } = context;
  const { mandaat } = await judgePlan(tx, gemeente, loaded, today);
  if (!approversOf(mandaat).includes(input.aan)) {
    throw conflict('GoedkeuringNietNodig', mandaat.binnen
      ? { nl: 'Dit plan valt binnen uw mandaat. U beslist zelf.', en: 'This plan is within your mandate. You decide yourself.' }
      : { nl: 'Voor dit plan is goedkeuring van het expertteam nodig.', en: 'This plan needs the approval of the expertteam.' }, mandaat.beleid.bron);
  }
  const at = isoMoment(moment);
  const houder = `r:${input.aan}`;
  const versie = await movePlan(tx, gemeente, loaded);
  await tx.insertInto('plan_goedkeuring').values({
    gemeente, id: newId(), plan: loaded.id, nummer: loaded.nummer, dossier: loaded.dossier, aan: input.aan, vraag: input.vraag, gevraagd_door: medewerkerOf(actor), gevraagd_op: at, goedgekeurd: null, motivering: '', arrangement: null,
    gegeven_door: null, gegeven_op: null,
  }).execute();
  await endGrants(tx, gemeente, loaded.dossier, houder, 'behandeling', at);
  await grantAccess(tx, gemeente, loaded.dossier, { houder, lezen: ['betrokkenen', 'plan'], grond: 'behandeling', doel: 'goedkeuring van het ondersteuningsplan', vanaf: at, tot: isoMoment(moment.add(readingTime)), verleendDoor: actorKey(actor) }, newId);
  await finishTaken(tx, gemeente, loaded.id, 'plan.goedkeuren', at, 'vervallen');
  await addTaak(tx, { id: newId(), gemeente, houder, dossier: loaded.dossier, soort: 'plan.goedkeuren', onderwerp: loaded.id, titel: 'Ondersteuningsplan buiten mandaat beoordelen', uiterlijk: null, moment: at });
  publish(loaded.dossier, planAdviesGevraagd, { ...about(loaded), aan: input.aan });
  return { id: loaded.id, nummer: loaded.nummer, versie };
}

/** The answer of who was asked, for what the plan holds now. Nobody approves a plan of their own. */
export async function approvePlan(context: CommandContext<Static<typeof PlanGoedkeuring>, LoadedPlan>): Promise<{ id: string; nummer: number; versie: number }> {
  const { tx, input, loaded, gemeente, today, moment, actor, newId, publish } = context;
  const wie = medewerkerOf(actor);
  if (loaded.opgesteldDoor === wie || loaded.bewerktDoor === actorKey(actor)) {
    throw conflict('EigenPlan', { nl: 'U hebt zelf aan dit plan geschreven. Laat een collega beslissen.', en: 'You wrote in this plan yourself. Let a colleague decide.' });
  }
  const open = await tx.selectFrom('plan_goedkeuring').select(['id', 'aan', 'gevraagd_door']).where('gemeente', '=', gemeente).where('plan', '=', loaded.id).where('nummer', '=', loaded.nummer).where('goedgekeurd', 'is', null)
    .orderBy('gevraagd_op', 'desc').executeTakeFirst();
  if (!open || !rolesIn(actor, gemeente).includes(open.aan)) throw conflict('GeenGoedkeuringGevraagd', { nl: 'Voor dit plan is u geen goedkeuring gevraagd.', en: 'You were not asked to approve this plan.' });
  const { plan } = await judgePlan(tx, gemeente, loaded, today);
  const at = isoMoment(moment);
  const versie = await movePlan(tx, gemeente, loaded);
  await tx.updateTable('plan_goedkeuring').set({ goedgekeurd: input.goedgekeurd, motivering: input.motivering, arrangement: digestOfArrangement(plan), gegeven_door: wie, gegeven_op: at }).where('gemeente', '=', gemeente).where('id', '=', open.id).execute();
  await endGrants(tx, gemeente, loaded.dossier, `r:${open.aan}`, 'behandeling', at);
  await finishTaken(tx, gemeente, loaded.id, 'plan.goedkeuren', at);
  await addTaak(tx, {
    id: newId(), gemeente, houder: `m:${open.gevraagd_door}`, dossier: loaded.dossier, soort: 'plan.aanbieden', onderwerp: loaded.id, uiterlijk: null, moment: at,
    titel: input.goedgekeurd ? 'Plan is goedgekeurd: aanbieden' : 'Plan is niet goedgekeurd: aanpassen',
  });
  publish(loaded.dossier, planGoedkeuring, { ...about(loaded), goedgekeurd: input.goedgekeurd });
  return { id: loaded.id, nummer: loaded.nummer, versie };
}
