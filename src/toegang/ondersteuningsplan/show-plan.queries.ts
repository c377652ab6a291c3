import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { GetoondPlan } from './getoond-plan.ts';
import { hoedanigheden, type Hoedanigheid, type Plantoestand } from './ondersteuningsplan.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';
import './ondersteuningsplan.tables.ts';

/** One version of a plan, with all of its content. */
export interface Versie {
  readonly nummer: number;
  readonly melding: string;
  readonly persoon: string;
  readonly toestand: Plantoestand;
  readonly inhoud: PlanConcept;
  readonly getoond: GetoondPlan | null;
  readonly digest: string | null;
  readonly handtekeningen: readonly (readonly Hoedanigheid[])[];
  readonly prijsCenten: number;
  readonly beschikkingNodig: boolean;
  readonly aanleiding: string;
  readonly reden: string;
  readonly opgesteldDoor: string;
  readonly bewerktDoor: string;
  readonly bewerktOp: string;
  readonly aangebodenOp: string | null;
  readonly overeengekomenOp: string | null;
  readonly afgeslotenOp: string | null;
}

/** A version by its number; throws NotFound. */
export async function getVersie(tx: ReadTx, gemeente: string, plan: string, nummer: number): Promise<Versie> {
  const row = await tx.selectFrom('plan_versie')
    .select(['nummer', 'melding', 'persoon', 'toestand', 'inhoud', 'getoond', 'digest', 'handtekeningen', 'prijs_centen as prijsCenten', 'beschikking_nodig as beschikkingNodig', 'aanleiding', 'reden', 'opgesteld_door as opgesteldDoor',
      'bewerkt_door as bewerktDoor', 'bewerkt_op as bewerktOp', 'aangeboden_op as aangebodenOp', 'overeengekomen_op as overeengekomenOp', 'afgesloten_op as afgeslotenOp'])
    .where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '=', nummer).executeTakeFirst();
  if (!row) throw notFound();
  return {
    ...row, inhoud: row.inhoud as PlanConcept, getoond: row.getoond as GetoondPlan | null, digest: row.digest === null ? null : Buffer.from(row.digest).toString('hex'), handtekeningen: row.handtekeningen as Hoedanigheid[][],
  };
}

/** All versions, newest first, without their content. */
export function listVersies(tx: ReadTx, gemeente: string, plan: string) {
  return tx.selectFrom('plan_versie').select(['nummer', 'toestand', 'opgesteld_op as opgesteldOp', 'aanleiding']).where('gemeente', '=', gemeente).where('plan', '=', plan).orderBy('nummer', 'desc').execute();
}

/** What the inwoner said of the parts of a version and of those before it, oldest first: a new version does not silence it. */
export function listReacties(tx: ReadTx, gemeente: string, plan: string, nummer: number) {
  return tx.selectFrom('plan_reactie').select(['id', 'nummer', 'onderdeel', 'klopt', 'tekst', 'naam', 'gemaakt_op as gemaaktOp']).where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '<=', nummer)
    .orderBy('nummer').orderBy('gemaakt_op').orderBy('id').limit(300).execute();
}

/** Signatures under a version: the inwoner’s first. */
export async function listHandtekeningen(tx: ReadTx, gemeente: string, plan: string, nummer: number) {
  const rows = await tx.selectFrom('plan_handtekening').select(['hoedanigheid', 'naam', 'wijze', 'datum', 'document']).where('gemeente', '=', gemeente).where('plan', '=', plan).where('nummer', '=', nummer).execute();
  return rows.toSorted((a, b) => hoedanigheden.indexOf(a.hoedanigheid) - hoedanigheden.indexOf(b.hoedanigheid));
}

/** Approvals asked for a version, newest first. */
export async function listGoedkeuringen(tx: ReadTx, gemeente: string, plan: string, nummer: number) {
  const rows = await tx.selectFrom('plan_goedkeuring as g').leftJoin('medewerker as m', 'm.id', 'g.gegeven_door')
    .select(['g.aan', 'g.vraag', 'g.gevraagd_op as gevraagdOp', 'g.goedgekeurd', 'g.motivering', 'm.naam', 'g.gegeven_op as gegevenOp']).where('g.gemeente', '=', gemeente).where('g.plan', '=', plan).where('g.nummer', '=', nummer)
    .orderBy('g.gevraagd_op', 'desc').execute();
  return rows.map(({ naam, ...rest }) => ({ ...rest, door: naam ?? '' }));
}

/** Names on a plan: the gemeente, whose it is, and who made it. */
export async function getNames(tx: ReadTx, gemeente: string, persoon: string, medewerker: string): Promise<{ gemeente: string; inwoner: string; generalist: string }> {
  const row = await tx.selectFrom('persoon as p').innerJoin('gemeente as g', 'g.gemeente', 'p.gemeente').leftJoin('medewerker as m', (j) => j.on('m.id', '=', medewerker))
    .select(['g.naam as gemeente', 'p.naam as inwoner', 'm.naam as generalist']).where('p.gemeente', '=', gemeente).where('p.id', '=', persoon).executeTakeFirst();
  return { gemeente: row?.gemeente ?? '', inwoner: row?.inwoner ?? '', generalist: row?.generalist ?? '' };
}

/** Newest versions of the plans in dossiers in which somebody outside the staff has a right to the plan. */
export function listPlannenOfHouder(tx: ReadTx, gemeente: string, houder: string, moment: string) {
  return tx.selectFrom('dossier_toegang as t').innerJoin('ondersteuningsplan as o', (j) => j.onRef('o.gemeente', '=', 't.gemeente').onRef('o.dossier', '=', 't.dossier'))
    .innerJoin('plan_versie as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.plan', '=', 'o.id').onRef('v.nummer', '=', 'o.nummer'))
    .innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'v.gemeente').onRef('p.id', '=', 'v.persoon'))
    .select(['o.id', 'o.dossier', 'v.persoon', 'p.naam', 'o.nummer', 'v.toestand', 'o.overeengekomen', 'v.inhoud', 'v.aangeboden_op as aangebodenOp'])
    .where('t.gemeente', '=', gemeente).where('t.houder', '=', houder).where('t.soort', '=', 'plan').where('t.vanaf', '<=', moment).where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>', moment)]))
    .orderBy('o.id').limit(40).execute();
}

/** The plan of a dossier, if there is one. */
export function listPlannenOfDossier(tx: ReadTx, gemeente: string, dossier: string) {
  return tx.selectFrom('ondersteuningsplan as o').innerJoin('plan_versie as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.plan', '=', 'o.id').onRef('v.nummer', '=', 'o.nummer'))
    .leftJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'v.gemeente').onRef('p.id', '=', 'v.persoon'))
    .select(['o.id', 'o.dossier', 'v.persoon', 'p.naam', 'o.nummer', 'v.toestand', 'o.overeengekomen', 'v.inhoud', 'v.aangeboden_op as aangebodenOp']).where('o.gemeente', '=', gemeente).where('o.dossier', '=', dossier).execute();
}
