import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Afwijzingsgrond } from './afwijzingsgrond.ts';
import { mayPass, type Beschikkingovergang, type Beschikkingsoort, type Beschikkingtoestand, type Deel, type Uitkomst } from './beschikking.ts';
import type { BriefInhoud } from './brief-inhoud.ts';
import type { Antwoord } from './judge-toetsing.ts';
import type { GevraagdOnderdeel } from './onderdeel.ts';
import './beschikking.tables.ts';

/** Why a plan goes back. */
export interface Terugzending {
  readonly op: string;
  readonly redenen: readonly { readonly code: string; readonly toelichting: string }[];
}

/** A beschikking as acts on it find it. */
export interface LoadedBeschikking {
  readonly id: string;
  readonly dossier: string;
  readonly melding: string;
  readonly aanvraag: string | null;
  readonly persoon: string;
  readonly soort: Beschikkingsoort;
  readonly toestand: Beschikkingtoestand;
  readonly uitkomst: Uitkomst | null;
  readonly ontvangenOp: string;
  readonly plandatum: string | null;
  readonly delen: readonly Deel[];
  readonly toetsing: readonly Antwoord[];
  readonly motivering: string;
  readonly gronden: readonly Afwijzingsgrond[];
  readonly terugzending: readonly Terugzending[];
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly bekendgemaaktOp: string | null;
  readonly bezwaarUiterlijk: string | null;
  readonly versie: number;
}

const columns = [
  'id', 'dossier', 'melding', 'aanvraag', 'persoon', 'soort', 'toestand', 'uitkomst', 'ontvangen_op as ontvangenOp', 'plandatum', 'delen', 'toetsing', 'motivering', 'gronden', 'terugzending',
  'vastgesteld_op as vastgesteldOp', 'vastgesteld_door as vastgesteldDoor', 'bekendgemaakt_op as bekendgemaaktOp', 'bezwaar_uiterlijk as bezwaarUiterlijk', 'versie',
] as const;

type Row = Omit<LoadedBeschikking, 'delen' | 'toetsing' | 'gronden' | 'terugzending'> & { delen: unknown; toetsing: unknown; gronden: unknown; terugzending: unknown };
const fromRow = (row: Row): LoadedBeschikking => ({ ...row, delen: row.delen as Deel[], toetsing: row.toetsing as Antwoord[], gronden: row.gronden as Afwijzingsgrond[], terugzending: row.terugzending as Terugzending[] });

/** A beschikking by id; throws NotFound. */
export async function loadBeschikking(tx: ReadTx, gemeente: string, id: string): Promise<LoadedBeschikking> {
  const row = await tx.selectFrom('beschikking').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return fromRow(row);
}

/** The beschikking on an aanvraag, if it is there. */
export async function findBeschikkingOn(tx: ReadTx, gemeente: string, aanvraag: string): Promise<LoadedBeschikking | undefined> {
  const row = await tx.selectFrom('beschikking').select(columns).where('gemeente', '=', gemeente).where('aanvraag', '=', aanvraag).executeTakeFirst();
  return row && fromRow(row);
}

/** One voorziening in a beschikking: what was signed, and what is decided. */
export interface Onderdeel extends Omit<Tables['beschikking_onderdeel'], 'gemeente' | 'beschikking' | 'volgorde' | 'prijs_centen' | 'gevraagd' | 'dossier' | 'aanbieder_nu'> {
  readonly dossier: string;
  readonly prijsCenten: number;
  readonly gevraagd: GevraagdOnderdeel;
  readonly naam: string;
  readonly wet: Tables['voorziening']['wet'];
  readonly categorie: string;
  readonly code: string;
  readonly organisatieNaam: string | null;
}

/** The onderdelen of a beschikking, in the order of the plan. */
export async function listOnderdelen(tx: ReadTx, gemeente: string, beschikking: string): Promise<Onderdeel[]> {
  const rows = await tx.selectFrom('beschikking_onderdeel as o').innerJoin('voorziening as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.id', '=', 'o.voorziening'))
    .leftJoin('organisatie as a', 'a.id', 'o.organisatie')
    .select(['o.id', 'o.dossier', 'o.persoon', 'o.doel', 'o.resultaat', 'o.voorziening', 'o.organisatie', 'o.leveringsvorm', 'o.volume', 'o.eenheid', 'o.frequentie', 'o.van', 'o.tot', 'o.prijs_centen as prijsCenten', 'o.gevraagd',
      'o.oordeel', 'o.grond', 'o.reden', 'v.naam', 'v.wet', 'v.categorie', 'v.code', 'a.naam as organisatieNaam'])
    .where('o.gemeente', '=', gemeente).where('o.beschikking', '=', beschikking).orderBy('o.volgorde').execute();
  return rows.map((row) => ({ ...row, gevraagd: row.gevraagd as GevraagdOnderdeel }));
}

/** Help for somebody over a period, as it is or was granted. */
export type Toekenning = Pick<Onderdeel, 'id' | 'persoon' | 'wet' | 'categorie' | 'code' | 'organisatie' | 'leveringsvorm' | 'van' | 'tot'>;
/** The same with all by which a plan can be compared with it. */
export interface Toegekend extends Toekenning, Pick<Onderdeel, 'voorziening' | 'volume' | 'eenheid' | 'frequentie' | 'gevraagd'> {
  /** The aanbieder that was decided on; `organisatie` is the one that delivers it now. */
  readonly besloten: string | null;
}

/** What decisions granted in this dossier: all, or the others than this one. */
export async function listToegekend(tx: ReadTx, gemeente: string, { id, dossier }: { readonly id?: string; readonly dossier: string }): Promise<Toegekend[]> {
  // First the few decisions of the dossier: in one question with what they hold the database may begin at the other end.
  const others = await tx.selectFrom('beschikking').select('id').where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('uitkomst', 'is not', null).$if(id !== undefined, (q) => q.where('id', '<>', id ?? '')).execute();
  if (others.length === 0) return [];
  const rows = await tx.selectFrom('beschikking_onderdeel as o').innerJoin('voorziening as v', (j) => j.onRef('v.gemeente', '=', 'o.gemeente').onRef('v.id', '=', 'o.voorziening'))
    .select(['o.id', 'o.persoon', 'v.wet', 'v.categorie', 'v.code', 'o.voorziening', 'o.organisatie as besloten', (eb) => eb.fn.coalesce('o.aanbieder_nu', 'o.organisatie').as('organisatie'), 'o.leveringsvorm', 'o.volume', 'o.eenheid', 'o.frequentie', 'o.van', 'o.tot', 'o.gevraagd'])
    .where('o.gemeente', '=', gemeente).where('o.beschikking', 'in', others.map((other) => other.id)).where('o.oordeel', '=', 'toegekend').orderBy('o.beschikking').orderBy('o.volgorde').execute();
  return rows.map((row) => ({ ...row, gevraagd: row.gevraagd as GevraagdOnderdeel }));
}

/** The letters of a beschikking, with the PDF where it is there. */
export async function listBrieven(tx: ReadTx, gemeente: string, beschikking: string): Promise<{ id: string; persoon: string; inhoud: BriefInhoud; document: string | null }[]> {
  const rows = await tx.selectFrom('beschikking_brief').select(['id', 'persoon', 'inhoud', 'document']).where('gemeente', '=', gemeente).where('beschikking', '=', beschikking).orderBy('id').execute();
  return rows.map((row) => ({ ...row, inhoud: row.inhoud as BriefInhoud }));
}

type Change = Partial<Omit<Tables['beschikking'], 'gemeente' | 'id' | 'versie'>>;

/** Moves a beschikking on, with what changes in it; throws where its life does not allow it or somebody was first. Answers its new version. */
export async function passBeschikking(tx: WriteTx, gemeente: string, { id, toestand, versie }: Pick<LoadedBeschikking, 'id' | 'toestand' | 'versie'>, overgang: Beschikkingovergang, change: Change): Promise<number> {
  requirePass(mayPass(overgang, toestand));
  const done = await tx.updateTable('beschikking').set({ ...change, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return versie + 1;
}

/** Beschikkingen in a state, longest waiting first, with the term of their aanvraag. */
export function beschikkingRows(tx: ReadTx, gemeente: string, toestand: Beschikkingtoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('beschikking as b').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'b.gemeente').onRef('p.id', '=', 'b.persoon'))
    .leftJoin('termijn as t', (j) => j.onRef('t.gemeente', '=', 'b.gemeente').onRef('t.onderwerp', '=', 'b.aanvraag').on('t.regel', '=', 'wmo-beschikking'))
    .select(['b.id', 'b.dossier', 'b.aanvraag', 'p.naam', 'b.soort', 'b.toestand', 'b.uitkomst', 'b.ontvangen_op', 't.einddatum as uiterlijk', 't.toestand as termijntoestand'])
    .where('b.gemeente', '=', gemeente).where('b.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}

/** All beschikkingen of a dossier, newest first. */
export async function listOfDossier(tx: ReadTx, gemeente: string, dossier: string): Promise<LoadedBeschikking[]> {
  const rows = await tx.selectFrom('beschikking').select(columns).where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('ontvangen_op', 'desc').orderBy('id', 'desc').limit(100).execute();
  return rows.map(fromRow);
}
