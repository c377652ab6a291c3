import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey, type Actor } from '../../platform/access/actor.ts';
import { conflict, forbidden } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { listDomeinen } from '../gesprek/index.ts';
import type { LoadedMelding } from '../melding/index.ts';
import { treden } from './ondersteuningsplan.ts';
import { planOpgesteld } from './ondersteuningsplan.events.ts';
import { closeVersie, findPlanOf, movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanHerziening, PlanOpstelling } from './ondersteuningsplan.schema.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';

type Made = Promise<{ id: string; nummer: number; versie: number }>;

/** Who works: an act of the access is never done by anybody else. */
export function medewerkerOf(actor: Actor): string {
  if (actor.soort === 'medewerker') return actor.id;
  throw forbidden({ nl: 'Alleen een medewerker van de toegang kan dit.', en: 'Only somebody of the access can do this.' });
}

/**
 * Begins the plan of a household, or the next version of the one it has: one household, one plan. The
 * leefdomeinen in which the conversation wished for more become its first goals, without words: what
 * was said in the conversation is not told on without being chosen.
 */
export async function drawUpPlan(context: CommandContext<Static<typeof PlanOpstelling>, LoadedMelding>): Made {
  const { tx, loaded: melding, gemeente, newId, today } = context;
  const existing = await findPlanOf(tx, gemeente, melding.dossier);
  if (existing && (existing.toestand === 'concept' || existing.toestand === 'ter-ondertekening')) {
    throw conflict('PlanBestaatAl', { nl: 'Dit huishouden heeft al een plan in de maak. Werk daarin verder: één huishouden, één plan.', en: 'This household has a plan in the making already. Go on in that one: one household, one plan.' }, 'BUCH 3.3');
  }
  if (existing) {
    const versie = await movePlan(tx, gemeente, existing, { nummer: existing.nummer + 1 });
    await insertVersie(context, { plan: existing.id, nummer: existing.nummer + 1, melding, inhoud: existing.inhoud as PlanConcept, aanleiding: 'Nieuwe melding' });
    return { id: existing.id, nummer: existing.nummer + 1, versie };
  }
  const id = newId();
  await tx.insertInto('ondersteuningsplan').values({ gemeente, id, dossier: melding.dossier, nummer: 1, overeengekomen: null, versie: 1, opgesteld_op: isoMoment(context.moment) }).execute();
  const domeinen = (await listDomeinen(tx, gemeente, melding.id)).filter((d) => d.gewenst !== null && d.nu !== null && d.gewenst > d.nu).map((d) => d.domein);
  await insertVersie(context, { plan: id, nummer: 1, melding, inhoud: firstDraft([...new Set(domeinen)], today.toString(), today.add({ years: 1 }).subtract({ days: 1 }).toString()), aanleiding: '' });
  return { id, nummer: 1, versie: 1 };
}

/** A change to what was offered, agreed or refused: a new version, in which the former stays as it was. */
export async function revisePlan(context: CommandContext<Static<typeof PlanHerziening>, LoadedPlan>): Made {
  const { tx, loaded, gemeente, input, moment, newId } = context;
  const nummer = loaded.nummer + 1;
  const at = isoMoment(moment);
  const versie = await movePlan(tx, gemeente, loaded, { nummer });
  if (loaded.toestand === 'ter-ondertekening') await closeVersie(tx, gemeente, loaded, { toestand: 'vervangen', moment: at, reden: input.reden });
  await finishTaken(tx, gemeente, loaded.id, 'plan.ondertekenen', at, 'vervallen');
  await insertVersie(context, { plan: loaded.id, nummer, melding: { id: loaded.melding, dossier: loaded.dossier, persoon: loaded.persoon }, inhoud: loaded.inhoud, aanleiding: input.reden });
  await addTaak(tx, { id: newId(), gemeente, houder: actorKey(context.actor), dossier: loaded.dossier, soort: 'plan.opstellen', onderwerp: loaded.melding, titel: 'Ondersteuningsplan herzien', uiterlijk: null, moment: at });
  return { id: loaded.id, nummer, versie };
}

interface NewVersie {
  readonly plan: string;
  readonly nummer: number;
  readonly melding: Pick<LoadedMelding, 'id' | 'dossier' | 'persoon'>;
  readonly inhoud: PlanConcept;
  readonly aanleiding: string;
}

async function insertVersie({ tx, gemeente, actor, moment, publish }: CommandContext<unknown, object>, { plan, nummer, melding, inhoud, aanleiding }: NewVersie): Promise<void> {
  const at = isoMoment(moment);
  await tx.insertInto('plan_versie').values({
    gemeente, plan, nummer, dossier: melding.dossier, melding: melding.id, persoon: melding.persoon, toestand: 'concept', inhoud: JSON.stringify(inhoud), getoond: null, digest: null, handtekeningen: '[]', prijs_centen: 0,
    beschikking_nodig: false, aanleiding, opgesteld_door: medewerkerOf(actor), opgesteld_op: at, bewerkt_door: actorKey(actor), bewerkt_op: at, aangeboden_door: null, aangeboden_op: null, overeengekomen_op: null,
    afgesloten_op: null, reden: '',
  }).execute();
  publish(melding.dossier, planOpgesteld, { plan, versie: nummer, dossier: melding.dossier, melding: melding.id });
}

function firstDraft(domeinen: readonly string[], van: string, tot: string): PlanConcept {
  return {
    resultaat: '', tijdpad: { van, tot }, einddoel: '', taken: [], evaluaties: [], hartWetEuro: { hart: '', wet: '', euro: '' },
    doelen: domeinen.map((domein, place) => ({ id: `doel-${place + 1}`, domein, doel: '', treden: treden.map((trede) => ({ trede, antwoord: '' })), interventies: [] })),
  };
}
