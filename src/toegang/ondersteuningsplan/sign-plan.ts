import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { conflict, invalidInput, Refusal } from '../../platform/error.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { aanspreekpuntGewijzigd, loadDossier, setAanspreekpunt } from '../../registers/dossier/index.ts';
import { keepDocument, type Bestand } from '../../registers/document/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { listVoorzieningen } from '../../registers/voorziening/index.ts';
import { findZwaarte } from '../melding/index.ts';
import { firstPointOfContact } from './first-point-of-contact.ts';
import { mayPass, treden, type Hoedanigheid, type Plantoestand, type Trede } from './ondersteuningsplan.ts';
import { planOndertekend, planOvereengekomen } from './ondersteuningsplan.events.ts';
import { closeVersie, lockPlan, movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanHandtekening, PlanOndertekening } from './ondersteuningsplan.schema.ts';
import type { PlanInhoud } from './plan-inhoud.schema.ts';
import { voorzieningenOf } from './price-plan.ts';
import { listToDecide } from './toegekend.ts';

type Context<I = unknown> = CommandContext<I, LoadedPlan>;
export interface Signed {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Plantoestand;
  readonly ontbreekt: Hoedanigheid[][];
}

interface Handtekening {
  readonly hoedanigheid: Hoedanigheid;
  readonly naam: string;
  readonly wijze: 'online' | 'papier';
  readonly datum: string;
  readonly document: string | null;
}

/** Signs what was shown, logged in: as the inwoner, as who represents them, or as the generalist. */
export async function signPlan(context: Context<PlanOndertekening>): Promise<Signed> {
  const { actor, today, tx, gemeente, input } = context;
  const plan = await lockOffered(context, input.digest);
  const naam = actor.soort === 'anoniem' ? '' : actor.naam;
  return addHandtekening({ ...context, loaded: plan, tx, gemeente }, { hoedanigheid: capacityOf(context), naam, wijze: 'online', datum: today.toString(), document: null });
}

/** Records a signature that was put on paper, with the scan of it. */
export async function recordHandtekening(context: Context<PlanHandtekening>): Promise<Signed> {
  const { tx, input, gemeente, today, moment, newId, prepared } = context;
  const { mediatype, inhoud } = prepared as Bestand;
  const plan = await lockOffered(context, input.digest);
  if (input.datum > today.toString() || (plan.aangebodenOp !== null && input.datum < dayOf(Temporal.Instant.from(plan.aangebodenOp)).toString())) {
    throw invalidInput([{ pad: '/datum', uitleg: { nl: 'Vul de dag in die op het papier staat: op of na de dag waarop het plan klaar was, en niet in de toekomst.', en: 'Enter the day on the paper: on or after the day on which the plan was ready, and not in the future.' } }]);
  }
  const document = newId();
  await keepDocument(tx, { id: document, gemeente, dossier: plan.dossier, gegevens: 'plan', soort: 'ondertekend-plan', titel: `Ondertekend ondersteuningsplan (${plan.nummer})`, mediatype, inhoud, moment: isoMoment(moment) });
  return addHandtekening({ ...context, loaded: plan }, { hoedanigheid: input.hoedanigheid, naam: input.naam.trim(), wijze: 'papier', datum: input.datum, document });
}

/** One signature at a time, and only under what the signer had before them. */
async function lockOffered({ tx, gemeente, loaded }: Context, digest: string): Promise<LoadedPlan> {
  const plan = await lockPlan(tx, gemeente, loaded.id);
  if (plan.digest === digest && plan.toestand === 'ter-ondertekening') return plan;
  if (plan.digest === digest) requirePass(mayPass('ondertekening', plan.toestand));
  throw new Refusal('PlanIntussenGewijzigd', 412, {
    nl: 'Het plan is veranderd terwijl u het las. Uw handtekening staat er niet onder. Lees de nieuwe versie en teken dan.', en: 'The plan changed while you were reading it. Your signature is not under it. Read the new version and sign then.',
  });
}

function capacityOf({ actor, loaded, gemeente }: Context): Hoedanigheid {
  if (actor.soort === 'medewerker') return 'generalist';
  return actor.soort === 'inwoner' && actor.personen.some((p) => p.gemeente === gemeente && p.persoon === loaded.persoon) ? 'inwoner' : 'vertegenwoordiger';
}

async function addHandtekening(context: Context, handtekening: Handtekening): Promise<Signed> {
  const { tx, loaded: plan, gemeente, actor, moment, publish } = context;
  const present = await tx.selectFrom('plan_handtekening').select('hoedanigheid').where('gemeente', '=', gemeente).where('plan', '=', plan.id).where('nummer', '=', plan.nummer).execute();
  if (present.some((h) => h.hoedanigheid === handtekening.hoedanigheid)) throw conflict('AlOndertekend', { nl: 'Deze handtekening staat al onder het plan.', en: 'This signature is under the plan already.' });
  const at = isoMoment(moment);
  await tx.insertInto('plan_handtekening').values({
    gemeente, plan: plan.id, nummer: plan.nummer, dossier: plan.dossier, ...handtekening, door: actorKey(actor), digest: Buffer.from(plan.digest ?? '', 'hex'), vastgelegd_op: at, vastgelegd_door: actorKey(actor),
  }).execute();
  const about = { plan: plan.id, versie: plan.nummer, dossier: plan.dossier, melding: plan.melding };
  publish(plan.dossier, planOndertekend, { ...about, hoedanigheid: handtekening.hoedanigheid, wijze: handtekening.wijze });
  if (handtekening.hoedanigheid === 'generalist') await finishTaken(tx, gemeente, plan.id, 'plan.ondertekenen', at);
  const all = new Set([...present.map((h) => h.hoedanigheid), handtekening.hoedanigheid]);
  const ontbreekt = plan.handtekeningen.filter((one) => !one.some((h) => all.has(h))).map((one) => [...one]);
  if (ontbreekt.length > 0) return { id: plan.id, versie: plan.versie, toestand: plan.toestand, ontbreekt };
  return { id: plan.id, versie: await agree(context), toestand: 'overeengekomen', ontbreekt };
}

/** All signatures are there: this version holds from now on, and the one before it no longer. */
async function agree({ tx, loaded: plan, gemeente, moment, today, publish }: Context): Promise<number> {
  const at = isoMoment(moment);
  if (plan.overeengekomen !== null) await closeVersie(tx, gemeente, { id: plan.id, nummer: plan.overeengekomen }, { toestand: 'vervangen', moment: at });
  const versie = await movePlan(tx, gemeente, plan, { overeengekomen: plan.nummer });
  if (plan.getoond === null) throw new Error('An offered plan was shown');
  const { inhoud } = plan.getoond;
  const voorzieningen = await listVoorzieningen(tx, gemeente, voorzieningenOf(inhoud));
  // Judged now: a decision may have been taken since it was offered.
  const beschikkingNodig = listToDecide(inhoud, voorzieningen, plan.toegekend).length > 0;
  await tx.updateTable('plan_versie').set({ toestand: 'overeengekomen', overeengekomen_op: today.toString(), afgesloten_op: at, beschikking_nodig: beschikkingNodig }).where('gemeente', '=', gemeente).where('plan', '=', plan.id).where('nummer', '=', plan.nummer).execute();
  const zwaarte = await findZwaarte(tx, gemeente, plan.melding);
  const { aanspreekpunt } = firstPointOfContact(inhoud, voorzieningen, zwaarte ?? null);
  const { aanspreekpunt: before } = await loadDossier(tx, gemeente, plan.dossier);
  const aanbieder = aanspreekpunt.wie === 'aanbieder' ? `o:${aanspreekpunt.organisatie}` as const : undefined;
  // An aanbieder who waits for the decision does not know the inwoner yet: it becomes the first when it gets the opdracht.
  const moved = await setAanspreekpunt(tx, gemeente, plan.dossier, aanbieder !== undefined && (!voorzieningen.some((one) => one.beschikkingNodig) || before === aanbieder) ? aanbieder : 'regisseur');
  if (moved) publish(plan.dossier, aanspreekpuntGewijzigd, { ...moved });
  publish(plan.dossier, planOvereengekomen, { plan: plan.id, versie: plan.nummer, dossier: plan.dossier, melding: plan.melding, beschikkingNodig, treden: countTreden(inhoud) });
  return versie;
}

/** How many interventions the plan has on each rung of the ladder. */
function countTreden({ doelen }: PlanInhoud): Record<Trede, number> {
  const steps = doelen.flatMap((doel) => doel.interventies);
  return Object.fromEntries(treden.map((trede) => [trede, steps.filter((step) => step.trede === trede).length])) as Record<Trede, number>;
}
