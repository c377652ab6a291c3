import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Meekomer, Relatie, Toestemming } from '../../voor-de-toegang/klantcontact/index.ts';
import type { Meldingtoestand } from '../melding/index.ts';
import type { Afspraak } from './gesprek.schema.ts';
import './gesprek.tables.ts';

/** A conversation as acts on it find it; `toestand` is that of its melding. */
export interface LoadedGesprek {
  readonly id: string;
  readonly dossier: string;
  readonly melding: string;
  readonly persoon: string;
  readonly toestand: Meldingtoestand;
  readonly regisseur: string | null;
  readonly vraag: string;
  readonly meldingsdatum: string;
  readonly instrumentOp: string;
  readonly ingevuldOp: string | null;
  readonly verteller: string;
  readonly relatie: Relatie;
  readonly toestemming: Toestemming | null;
  /** Whom the inwoner wants at it, as it was told. */
  readonly gezelschap: readonly Meekomer[];
  /** Its verslag, when it was drawn up. */
  readonly verslag: string | null;
}

/** A conversation by id; throws NotFound. */
export async function loadGesprek(tx: ReadTx, gemeente: string, id: string): Promise<LoadedGesprek> {
  const row = await tx.selectFrom('gesprek as g').innerJoin('melding as m', (j) => j.onRef('m.gemeente', '=', 'g.gemeente').onRef('m.id', '=', 'g.melding'))
    .leftJoin('verslag as v', (j) => j.onRef('v.gemeente', '=', 'g.gemeente').onRef('v.gesprek', '=', 'g.id'))
    .select(['g.id', 'g.dossier', 'g.melding', 'g.persoon', 'm.toestand', 'm.regisseur', 'm.vraag', 'm.meldingsdatum', 'm.verteller', 'm.relatie', 'm.toestemming', 'm.gezelschap', 'g.instrument_op as instrumentOp', 'g.ingevuld_op as ingevuldOp', 'v.id as verslag'])
    .where('g.gemeente', '=', gemeente).where('g.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The conversation about a melding, if one was planned. */
export async function findGesprek(tx: ReadTx, gemeente: string, melding: string): Promise<{ id: string } | undefined> {
  return tx.selectFrom('gesprek').select('id').where('gemeente', '=', gemeente).where('melding', '=', melding).executeTakeFirst();
}

/** Appointments of these conversations, in the order of their days. */
export async function listAfspraken(tx: ReadTx, gemeente: string, gesprekken: readonly string[]): Promise<(Afspraak & { gesprek: string })[]> {
  if (gesprekken.length === 0) return [];
  const rows = await tx.selectFrom('gesprek_afspraak').select(['id', 'gesprek', 'begin', 'duur', 'vorm', 'plaats', 'gezelschap', 'toelichting', 'toestand'])
    .where('gemeente', '=', gemeente).where('gesprek', 'in', [...gesprekken]).orderBy('begin').orderBy('id').execute();
  return rows.map((row) => ({ ...row, gezelschap: row.gezelschap as Afspraak['gezelschap'] }));
}

export async function listLegitimaties(tx: ReadTx, gemeente: string, gesprek: string) {
  return tx.selectFrom('gesprek_legitimatie as l').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'l.gemeente').onRef('p.id', '=', 'l.persoon'))
    .select(['l.persoon', 'p.naam', 'l.bewijs', 'l.reden', 'l.gezien_op as op']).where('l.gemeente', '=', gemeente).where('l.gesprek', '=', gesprek).orderBy('p.naam').orderBy('l.persoon').execute();
}

/** Personal plans handed in for a melding, newest first. */
export async function listPersoonlijkPlannen(tx: ReadTx, gemeente: string, melding: string) {
  return tx.selectFrom('persoonlijk_plan').select(['id', 'document', 'ingediend_op as ingediendOp', 'op_tijd as opTijd'])
    .where('gemeente', '=', gemeente).where('melding', '=', melding).orderBy('ingediend_op', 'desc').orderBy('id', 'desc').execute();
}

/** Scores of these persons in earlier conversations of the same dossier, oldest first. */
export async function listEerdereScores(tx: ReadTx, gemeente: string, dossier: string, gesprek: string, personen: readonly string[]): Promise<{ persoon: string; domein: string; nu: number; op: string }[]> {
  if (personen.length === 0) return [];
  const rows = await tx.selectFrom('gesprek_veld as v').innerJoin('gesprek as g', (j) => j.onRef('g.gemeente', '=', 'v.gemeente').onRef('g.id', '=', 'v.gesprek'))
    .select(['v.persoon', 'v.domein', 'v.waarde', 'g.instrument_op as op']).where('v.gemeente', '=', gemeente).where('v.dossier', '=', dossier).where('v.persoon', 'in', [...personen])
    .where('v.naam', '=', 'nu').where('v.waarde', '<>', '').where('v.gesprek', '<>', gesprek).orderBy('g.instrument_op').orderBy('v.pad').execute();
  return rows.flatMap(({ persoon, domein, waarde, op }) => (persoon === null || domein === null ? [] : [{ persoon, domein, nu: Number(waarde), op }]));
}

/** Meldingen of a dossier, newest first, each with its conversation and verslag. */
export async function listOverzicht(tx: ReadTx, gemeente: string, dossier: string) {
  return tx.selectFrom('melding as m').leftJoin('gesprek as g', (j) => j.onRef('g.gemeente', '=', 'm.gemeente').onRef('g.melding', '=', 'm.id'))
    .leftJoin('verslag as v', (j) => j.onRef('v.gemeente', '=', 'm.gemeente').onRef('v.melding', '=', 'm.id'))
    .select(['m.id as melding', 'm.dossier', 'm.meldingsdatum', 'm.vraag', 'm.toestand', 'g.id as gesprek', 'v.id as verslag', 'v.toestand as verslagtoestand', 'v.reactie_uiterlijk as reactieUiterlijk', 'v.vastgesteld_op as vastgesteldOp'])
    .where('m.gemeente', '=', gemeente).where('m.dossier', '=', dossier).orderBy('m.ontvangen_op', 'desc').orderBy('m.id').limit(50).execute();
}
