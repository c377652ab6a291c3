import type { QueryContext } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { listVoorzieningen, type Voorziening } from '../../registers/voorziening/index.ts';
import { findZwaarte } from '../melding/index.ts';
import { isApproved, toStand } from './approval.ts';
import { comparePlans } from './compare-plans.ts';
import { completePlan } from './complete-plan.ts';
import { decisionDay } from './decision-day.ts';
import { firstPointOfContact } from './first-point-of-contact.ts';
import type { GetoondPlan } from './getoond-plan.ts';
import { judgePlan, listLeefdomeinen, namesIn, type Planstand } from './judge-plan.ts';
import type { LoadedPlan } from './ondersteuningsplan.queries.ts';
import { goedkeurder, schrijver } from './ondersteuningsplan.rights.ts';
import type { PlanGegevens } from './ondersteuningsplan.schema.ts';
import { ownWords } from './own-words.ts';
import type { PlanConcept, PlanInhoud } from './plan-inhoud.schema.ts';
import { voorzieningenOf } from './price-plan.ts';
import { listToDecide } from './toegekend.ts';
import { getNames, getVersie, listGoedkeuringen, listHandtekeningen, listReacties, listVersies, type Versie } from './show-plan.queries.ts';

type Context = QueryContext<{ id: string; nummer?: number }, LoadedPlan>;

/** One version of a plan with all that goes with it: the newest, or the one asked for. */
export async function showPlan(context: Context): Promise<PlanGegevens> {
  const { tx, gemeente, loaded, input, today, mag, offers } = context;
  const nummer = input.nummer ?? loaded.nummer;
  const versie = await getVersie(tx, gemeente, loaded.id, nummer);
  const inMaking = versie.toestand === 'concept';
  const stand = inMaking ? await judgePlan(tx, gemeente, { inhoud: versie.inhoud, toegekend: loaded.toegekend }, today) : undefined;
  const getoond = versie.getoond ?? await previewOf(context, versie, stand);
  const handtekeningen = await listHandtekeningen(tx, gemeente, loaded.id, nummer);
  const [goedkeuring] = await listGoedkeuringen(tx, gemeente, loaded.id, nummer);
  return {
    id: loaded.id, dossier: loaded.dossier, melding: versie.melding, persoon: versie.persoon, nummer, versie: loaded.versie, toestand: versie.toestand, overeengekomen: loaded.overeengekomen,
    getoond: { ...getoond, namen: { ...getoond.namen } }, digest: versie.digest, prijsCenten: stand?.totaalCenten ?? versie.prijsCenten, beschikkingNodig: stand?.beschikkingNodig ?? versie.beschikkingNodig,
    aanleiding: versie.aanleiding, reden: versie.reden, aangebodenOp: versie.aangebodenOp, overeengekomenOp: versie.overeengekomenOp, afgeslotenOp: versie.afgeslotenOp,
    bewerkt: { door: await nameOf(tx, versie.bewerktDoor, getoond), op: versie.bewerktOp },
    eigenWoorden: [...ownWords(getoond.inhoud)].map(([onderdeel, tekst]) => ({ onderdeel, tekst })), reacties: await listReacties(tx, gemeente, loaded.id, nummer), handtekeningen,
    ontbreekt: versie.toestand === 'ter-ondertekening' ? versie.handtekeningen.filter((one) => !one.some((h) => handtekeningen.some((put) => put.hoedanigheid === h))).map((one) => [...one]) : [],
    goedkeuring: goedkeuring ?? null, vorige: await differenceWith(tx, gemeente, loaded, versie, getoond), versies: await listVersies(tx, gemeente, loaded.id),
    ...await whatFollows(context, versie, stand),
    domeinen: await listLeefdomeinen(tx, gemeente, today), peildatum: today.toString(),
    // What it costs the mandate and what is missing is for who makes or approves the plan.
    stand: stand && (mag(schrijver) || mag(goedkeurder)) ? toStand(stand, await isApproved(tx, gemeente, loaded.id, stand)) : null,
    kan: await offers('ondersteuningsplan', loaded),
  };
}

/** A plan in the making as the inwoner would see it now. */
async function previewOf({ tx, gemeente, loaded }: Context, versie: Versie, stand: Planstand | undefined): Promise<GetoondPlan<PlanConcept>> {
  const names = await getNames(tx, gemeente, versie.persoon, versie.opgesteldDoor);
  return { plan: loaded.id, nummer: versie.nummer, ...names, inhoud: stand?.plan ?? versie.inhoud, namen: stand ? namesIn(versie.inhoud, stand.feiten) : {} };
}

/** Who wrote last: the inwoner, or somebody who works. */
async function nameOf(tx: ReadTx, key: string, getoond: GetoondPlan<PlanConcept>): Promise<string> {
  if (!key.startsWith('m:')) return getoond.inwoner;
  const row = await tx.selectFrom('medewerker').select('naam').where('id', '=', key.slice(2)).executeTakeFirst();
  return row?.naam ?? '';
}

/** What is different from the version before it, as was and is. */
async function differenceWith(tx: ReadTx, gemeente: string, loaded: LoadedPlan, versie: Versie, getoond: GetoondPlan<PlanConcept>): Promise<PlanGegevens['vorige']> {
  if (versie.nummer === 1) return null;
  const before = await getVersie(tx, gemeente, loaded.id, versie.nummer - 1);
  return { nummer: before.nummer, verschillen: comparePlans(before.inhoud, getoond.inhoud), namen: { ...before.getoond?.namen, ...getoond.namen } };
}

/** Who is turned to first, and by when is decided; of a complete plan only. */
async function whatFollows({ tx, gemeente, loaded, today }: Context, versie: Versie, stand: Planstand | undefined): Promise<Pick<PlanGegevens, 'aanspreekpunt' | 'beslisdatum'>> {
  const inhoud = completeOf(versie, stand);
  if (inhoud === undefined) return { aanspreekpunt: null, beslisdatum: null };
  const voorzieningen: readonly Voorziening[] = stand?.feiten.voorzieningen ?? await listVoorzieningen(tx, gemeente, voorzieningenOf(inhoud));
  const zwaarte = await findZwaarte(tx, gemeente, versie.melding);
  const signed = versie.overeengekomenOp === null ? today : Temporal.PlainDate.from(versie.overeengekomenOp);
  return { aanspreekpunt: zwaarte === undefined ? null : firstPointOfContact(inhoud, voorzieningen, zwaarte), beslisdatum: decisionDay(listToDecide(inhoud, voorzieningen, loaded.toegekend), signed) };
}

function completeOf(versie: Versie, stand: Planstand | undefined): PlanInhoud | undefined {
  if (versie.getoond !== null) return versie.getoond.inhoud;
  if (stand === undefined) throw notFound();
  const oordeel = completePlan(versie.inhoud, stand.feiten);
  return oordeel.volledig ? oordeel.inhoud : undefined;
}
