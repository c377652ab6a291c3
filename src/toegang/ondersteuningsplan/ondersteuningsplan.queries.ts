import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { GetoondPlan } from './getoond-plan.ts';
import type { Hoedanigheid, Plantoestand } from './ondersteuningsplan.ts';
import type { PlanConcept, PlanInhoud } from './plan-inhoud.schema.ts';
import type { Toegekend } from './toegekend.ts';
import './ondersteuningsplan.tables.ts';

/** The newest version of a plan, as acts on it find it. */
export interface LoadedPlan {
  readonly id: string;
  readonly dossier: string;
  readonly melding: string;
  /** Whose plan it is: who signs. */
  readonly persoon: string;
  /** Key of whose plan it is: only they, or who represents them, speak for the inwoner. */
  readonly houder: string;
  readonly nummer: number;
  readonly toestand: Plantoestand;
  /** Number of the version that holds now. */
  readonly overeengekomen: number | null;
  readonly versie: number;
  readonly inhoud: PlanConcept;
  readonly getoond: GetoondPlan | null;
  /** SHA-256 of what was offered, hexadecimal. */
  readonly digest: string | null;
  /** Signatures this version needs; empty before it is offered. */
  readonly handtekeningen: readonly (readonly Hoedanigheid[])[];
  readonly opgesteldDoor: string;
  readonly aangebodenDoor: string | null;
  readonly aangebodenOp: string | null;
  /** Key of who wrote last, and when. */
  readonly bewerktDoor: string;
  readonly bewerktOp: string;
  /** What is granted of it, in this or an earlier version. */
  readonly toegekend: readonly Toegekend[];
}

const columns = [
  'o.id', 'o.dossier', 'o.nummer', 'o.overeengekomen', 'o.versie', 'o.toegekend', 'v.melding', 'v.persoon', 'v.toestand', 'v.inhoud', 'v.getoond', 'v.digest', 'v.handtekeningen', 'v.opgesteld_door as opgesteldDoor',
  'v.aangeboden_door as aangebodenDoor', 'v.aangeboden_op as aangebodenOp', 'v.bewerkt_door as bewerktDoor', 'v.bewerkt_op as bewerktOp',
] as const;

/** A plan by id, in its newest version; throws NotFound. */
export async function loadPlan(tx: ReadTx, gemeente: string, id: string): Promise<LoadedPlan> {
  const row = await tx.selectFrom('ondersteuningsplan as o').innerJoin('plan_versie as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.plan', '=', 'o.id').onRef('v.nummer', '=', 'o.nummer'))
    .select(columns).where('o.gemeente', '=', gemeente).where('o.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return {
    ...row, houder: `p:${row.persoon}`, inhoud: row.inhoud as PlanConcept, getoond: row.getoond as GetoondPlan | null, digest: row.digest === null ? null : Buffer.from(row.digest).toString('hex'),
    handtekeningen: row.handtekeningen as Hoedanigheid[][], toegekend: row.toegekend as Toegekend[],
  };
}

/** The plan of a household, if there is one: its id, version and the state of its newest version. */
export async function findPlanOf(tx: ReadTx, gemeente: string, dossier: string): Promise<{ id: string; versie: number; nummer: number; toestand: Plantoestand; inhoud: unknown } | undefined> {
  return tx.selectFrom('ondersteuningsplan as o').innerJoin('plan_versie as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.plan', '=', 'o.id').onRef('v.nummer', '=', 'o.nummer'))
    .select(['o.id', 'o.versie', 'o.nummer', 'v.toestand', 'v.inhoud']).where('o.gemeente', '=', gemeente).where('o.dossier', '=', dossier).executeTakeFirst();
}

/** What happens to the head of a plan. */
export interface Hoofdwijziging {
  readonly nummer?: number;
  readonly overeengekomen?: number;
}

/** Moves the head of a plan on by one version; throws `IntussenGewijzigd` when somebody was first. Answers the new version. */
export async function movePlan(tx: WriteTx, gemeente: string, { id, versie }: Pick<LoadedPlan, 'id' | 'versie'>, change: Hoofdwijziging = {}): Promise<number> {
  const done = await tx.updateTable('ondersteuningsplan').set({ ...change, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return versie + 1;
}

/** Lets nobody else sign, change or close the plan until this transaction ends. */
export async function lockPlan(tx: WriteTx, gemeente: string, id: string): Promise<LoadedPlan> {
  await tx.selectFrom('ondersteuningsplan').select('id').where('gemeente', '=', gemeente).where('id', '=', id).forUpdate().executeTakeFirst();
  return loadPlan(tx, gemeente, id);
}

/** Moves one version of a plan to another state. */
export async function closeVersie(tx: WriteTx, gemeente: string, { id: plan, nummer }: { readonly id: string; readonly nummer: number }, end: { readonly toestand: Plantoestand; readonly moment: string; readonly reden?: string }): Promise<void> {
  await tx.updateTable('plan_versie').set({ toestand: end.toestand, afgesloten_op: end.moment, reden: end.reden ?? '' }).where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '=', nummer).execute();
}

/** A version that was agreed on, with what the phases after it count on. */
export interface OvereengekomenPlan {
  readonly plan: string;
  /** Number of the version. */
  readonly versie: number;
  readonly dossier: string;
  readonly melding: string;
  readonly persoon: string;
  readonly inhoud: PlanInhoud;
  readonly beschikkingNodig: boolean;
  /** Day on which the last signature was put, `YYYY-MM-DD`: from then on the plan counts as the aanvraag. */
  readonly overeengekomenOp: string;
}

/**
 * The version of a plan that was agreed on: the one that holds now, or the one of that number, also
 * when it was replaced since. Throws NotFound where nothing was agreed on.
 */
export async function loadOvereengekomen(tx: ReadTx, gemeente: string, plan: string, nummer?: number): Promise<OvereengekomenPlan> {
  const wanted = nummer ?? (await tx.selectFrom('ondersteuningsplan').select('overeengekomen').where('gemeente', '=', gemeente).where('id', '=', plan).executeTakeFirst())?.overeengekomen;
  if (wanted === undefined || wanted === null) throw notFound();
  const row = await tx.selectFrom('plan_versie').select(['dossier', 'melding', 'persoon', 'inhoud', 'beschikking_nodig as beschikkingNodig', 'overeengekomen_op as overeengekomenOp'])
    .where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '=', wanted).executeTakeFirst();
  if (!row || row.overeengekomenOp === null) throw notFound();
  return { plan, versie: wanted, ...row, overeengekomenOp: row.overeengekomenOp, inhoud: row.inhoud as PlanInhoud };
}

/** The version of a household's plan that was agreed on and holds now, and whose it is; undefined where nothing was agreed on. */
export function findAgreed(tx: ReadTx, gemeente: string, dossier: string): Promise<{ plan: string; persoon: string } | undefined> {
  return tx.selectFrom('ondersteuningsplan as o').innerJoin('plan_versie as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.plan', '=', 'o.id').onRef('v.nummer', '=', 'o.overeengekomen'))
    .select(['o.id as plan', 'v.persoon']).where('o.gemeente', '=', gemeente).where('o.dossier', '=', dossier).executeTakeFirst();
}

/** The version of a household's plan that its people see: the one to sign, or else the one that holds; undefined where there is none yet. */
export async function findShown(tx: ReadTx, gemeente: string, dossier: string): Promise<{ persoon: string; inhoud: PlanInhoud } | undefined> {
  const head = await tx.selectFrom('ondersteuningsplan').select(['id', 'nummer', 'overeengekomen']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).executeTakeFirst();
  if (!head) return undefined;
  const rows = await tx.selectFrom('plan_versie').select(['toestand', 'persoon', 'inhoud']).where('gemeente', '=', gemeente).where('plan', '=', head.id).where('nummer', 'in', [head.nummer, head.overeengekomen ?? head.nummer]).orderBy('nummer', 'desc').execute();
  const shown = rows.find(({ toestand }) => toestand === 'ter-ondertekening' || toestand === 'overeengekomen');
  return shown && { persoon: shown.persoon, inhoud: shown.inhoud as PlanInhoud };
}
