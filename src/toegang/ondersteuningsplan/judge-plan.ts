import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { listAllAanbod, listVoorzieningen, type Aanbod, type Voorziening } from '../../registers/voorziening/index.ts';
import { listGekozenDiensten } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { gespreksinstrument, type Instrument } from '../gesprek/index.ts';
import { dienstenOf, withDiensten } from './choose-diensten.ts';
import { checkMandaat, type Mandaatoordeel } from './check-mandaat.ts';
import { completePlan, type Planfeiten, type PlanOordeel } from './complete-plan.ts';
import { planMandaat } from './ondersteuningsplan.policy.ts';
import type { LoadedPlan } from './ondersteuningsplan.queries.ts';
import { pricePlan, voorzieningenOf } from './price-plan.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';
import { listToDecide } from './toegekend.ts';

/** Where a plan in the making stands: its price, whether the mandate covers it, whether a beschikking follows, and what is still missing. */
export interface Planstand {
  /** The plan with its prices of today. */
  readonly plan: PlanConcept;
  readonly totaalCenten: number;
  /** Every voorziening has a price. */
  readonly geprijsd: boolean;
  readonly mandaat: Mandaatoordeel;
  readonly beschikkingNodig: boolean;
  readonly oordeel: PlanOordeel;
  readonly feiten: Planfeiten;
}

/** The leefdomeinen of the instrument that holds today, with their names. */
export async function listLeefdomeinen(tx: ReadTx, gemeente: string, today: Temporal.PlainDate): Promise<Instrument['domeinen']> {
  return (await policyOn(tx, gespreksinstrument, gemeente, today)).waarde.domeinen;
}

/** Reads what a plan is judged on, in as many statements however large the plan is. */
async function readFeiten(tx: ReadTx, gemeente: string, plan: PlanConcept, today: Temporal.PlainDate): Promise<Planfeiten> {
  const ids = voorzieningenOf(plan);
  const voorzieningen: readonly Voorziening[] = await listVoorzieningen(tx, gemeente, ids);
  const aanbod: readonly Aanbod[] = await listAllAanbod(tx, gemeente, ids);
  const diensten = await listGekozenDiensten(tx, gemeente, dienstenOf(plan));
  return { voorzieningen, aanbod, diensten, domeinen: (await listLeefdomeinen(tx, gemeente, today)).map((d) => d.code) };
}

/** Judges a plan in the making on the rules, prices and mandate of today. */
export async function judgePlan(tx: ReadTx, gemeente: string, { inhoud: concept, toegekend }: Pick<LoadedPlan, 'inhoud' | 'toegekend'>, today: Temporal.PlainDate): Promise<Planstand> {
  const feiten = await readFeiten(tx, gemeente, concept, today);
  const { plan, totaalCenten, volledig } = pricePlan(withDiensten(concept, feiten.diensten), feiten);
  const mandaat = checkMandaat(plan, feiten, await policyOn(tx, planMandaat, gemeente, today));
  return { plan, totaalCenten, geprijsd: volledig, mandaat, beschikkingNodig: listToDecide(plan, feiten.voorzieningen, toegekend).length > 0, oordeel: completePlan(concept, feiten), feiten };
}

/** Names that the ids in a plan stand for, today. */
export function namesIn(plan: PlanConcept, { voorzieningen, aanbod }: Planfeiten): Record<string, string> {
  const used = new Set(plan.doelen.flatMap((d) => d.interventies.flatMap((i) => (i.maatwerk ? [i.maatwerk.voorziening, i.maatwerk.organisatie ?? ''] : []))));
  const names = [...voorzieningen.map((v) => [v.id, v.naam] as const), ...aanbod.flatMap((a) => (a.organisatie === null ? [] : [[a.organisatie, a.organisatieNaam ?? ''] as const]))];
  return Object.fromEntries(names.filter(([id]) => used.has(id)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
