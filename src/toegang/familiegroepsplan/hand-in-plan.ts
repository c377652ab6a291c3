import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { keepDocument } from '../../registers/document/index.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { keepPersoonlijkPlan } from '../gesprek/index.ts';
import { findOpenMelding } from '../melding/index.ts';
import { mayPass, missingIn } from './familiegroepsplan.ts';
import { familieplanIngediend } from './familiegroepsplan.events.ts';
import { listKring, lockFamilieplan, writeFamilieplan, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import type { PlanId, PlanIngediend } from './familiegroepsplan.schema.ts';
import { writePlanText } from './write-plan-text.ts';

/**
 * The family hands its plan in: kept as it is, on the list of the regisseur, and where a melding runs also its persoonlijk plan,
 * which the onderzoek then uses (Wmo 2015 art. 2.3.2 lid 2 and 5). Refuses a plan in which nobody does anything, or that leaves
 * a condition of safety open.
 */
export async function handInPlan(context: CommandContext<Static<typeof PlanId>, LoadedFamilieplan>): Promise<Static<typeof PlanIngediend>> {
  const { tx, gemeente, loaded, actor, today, moment, newId, publish } = context;
  const plan = await lockFamilieplan(tx, gemeente, loaded.id);
  requirePass(mayPass('indiening', plan.toestand));
  const [missing] = missingIn(plan.inhoud);
  if (missing) throw conflict('FamiliegroepsplanOnvolledig', missing);
  const inhoud = Buffer.from(writePlanText(plan.inhoud, await listKring(tx, gemeente, plan.id), plan.nummer));
  const mediatype = 'text/plain; charset=utf-8';
  const document = newId();
  const at = isoMoment(moment);
  await keepDocument(tx, { id: document, gemeente, dossier: plan.dossier, gegevens: 'plan', soort: 'familiegroepsplan', titel: `Familiegroepsplan (${plan.nummer})`, mediatype, inhoud, moment: at });
  const melding = await findOpenMelding(tx, gemeente, plan.dossier);
  const opTijd = melding === undefined ? null : (await keepPersoonlijkPlan(context, melding, { mediatype, inhoud, titel: 'Familiegroepsplan' })).opTijd;
  await tx.insertInto('familiegroepsplan_versie').values({
    gemeente, familiegroepsplan: plan.id, nummer: plan.nummer, dossier: plan.dossier, inhoud: JSON.stringify(plan.inhoud), melding: melding?.id ?? null, document, ingediend_op: today.toString(), op_tijd: opTijd, door: actorKey(actor),
  }).execute();
  const versie = await writeFamilieplan(tx, gemeente, plan, { toestand: 'ingediend' });
  await addTaak(tx, { id: newId(), gemeente, houder: houderOf(await loadDossier(tx, gemeente, plan.dossier)), dossier: plan.dossier, soort: 'familiegroepsplan.lezen', onderwerp: plan.id, titel: 'Familiegroepsplan lezen en gebruiken', uiterlijk: null, moment: at });
  publish(plan.dossier, familieplanIngediend, { familiegroepsplan: plan.id, dossier: plan.dossier, nummer: plan.nummer });
  return { id: plan.id, nummer: plan.nummer, versie, opTijd };
}
