import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { bezwaarovergangen, mayPass, type Bezwaarovergang, type Bezwaartoestand } from './bezwaar.ts';
import type { UitspraakInhoud } from './uitspraak-inhoud.ts';
import './bezwaar.tables.ts';

type Row = Tables['bezwaar'];

/** An objection as acts on it find it. */
export interface LoadedBezwaar extends Omit<Row, 'gemeente' | 'brief'> {
  /** What the letter tells, fixed with the decision. */
  readonly brief: UitspraakInhoud | null;
  /** Who took the decision that is objected to: never handles it (Awb 10:3 lid 3). */
  readonly vastgesteldDoor: string | null;
  readonly beschikkingBekendgemaaktOp: string;
}

const columns = [
  'b.id', 'b.dossier', 'b.beschikking', 'b.persoon', 'b.kanaal', 'b.ontvangen_op', 'b.poststempel', 'b.door', 'b.toestand', 'b.gronden', 'b.gronden_uiterlijk', 'b.tijdig', 'b.bezwaar_uiterlijk', 'b.laat_reden', 'b.horen', 'b.commissie',
  'b.verdaging_weken', 'b.verdaging_reden', 'b.behandelaar', 'b.hoorzitting_op', 'b.hoorzitting_plaats', 'b.afzieningsgrond', 'b.afziening_reden', 'b.verslag', 'b.uitkomst', 'b.motivering', 'b.gevolg', 'b.gevolg_tekst', 'b.brief',
  'b.besloten_op', 'b.bekendgemaakt_op', 'b.beroep_uiterlijk', 'b.document', 'b.intrekking_reden', 'b.versie', 'k.vastgesteld_door as vastgesteldDoor', 'k.bekendgemaakt_op as beschikkingBekendgemaaktOp',
] as const;

const rows = (tx: ReadTx, gemeente: string) => tx.selectFrom('bezwaar as b').innerJoin('beschikking as k', (j) => j.onRef('k.gemeente', '=', 'b.gemeente').onRef('k.id', '=', 'b.beschikking')).select(columns).where('b.gemeente', '=', gemeente);
const fromRow = ({ brief, beschikkingBekendgemaaktOp, ...row }: Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>): LoadedBezwaar => ({ ...row, brief: brief as UitspraakInhoud | null, beschikkingBekendgemaaktOp: beschikkingBekendgemaaktOp ?? '' });

/** An objection by id; throws NotFound. */
export async function loadBezwaar(tx: ReadTx, gemeente: string, id: string): Promise<LoadedBezwaar> {
  const row = await rows(tx, gemeente).where('b.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return fromRow(row);
}

/** The objections in a dossier, newest first. */
export async function listOfDossier(tx: ReadTx, gemeente: string, dossier: string): Promise<LoadedBezwaar[]> {
  return (await rows(tx, gemeente).where('b.dossier', '=', dossier).orderBy('b.ontvangen_op', 'desc').orderBy('b.id', 'desc').limit(100).execute()).map(fromRow);
}

/** The objection of somebody against a decision that is still being handled, if there is one. */
export async function findRunning(tx: ReadTx, gemeente: string, dossier: string, beschikking: string, persoon: string): Promise<string | undefined> {
  const found = await tx.selectFrom('bezwaar').select('id').where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('beschikking', '=', beschikking).where('persoon', '=', persoon)
    .where('toestand', 'in', [...bezwaarovergangen.intrekking.van]).limit(1).executeTakeFirst();
  return found?.id;
}

/** Moves an objection on from the version that was read; throws `ToestandLaatNietToe` or 412. Answers its new version. */
export async function passBezwaar(tx: WriteTx, gemeente: string, bezwaar: Pick<LoadedBezwaar, 'id' | 'toestand' | 'versie'>, overgang: Bezwaarovergang, change: Partial<Omit<Row, 'gemeente' | 'id' | 'versie'>>): Promise<number> {
  requirePass(mayPass(overgang, bezwaar.toestand));
  const toestand = bezwaarovergangen[overgang].naar ?? bezwaar.toestand;
  const done = await tx.updateTable('bezwaar').set({ toestand, ...change, versie: bezwaar.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', bezwaar.id).where('versie', '=', bezwaar.versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  return bezwaar.versie + 1;
}

/** Objections in a state, oldest first, with the last day to decide. */
export function bezwaarRows(tx: ReadTx, gemeente: string, toestand: Bezwaartoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('bezwaar as b').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'b.gemeente').onRef('p.id', '=', 'b.persoon'))
    .leftJoin('termijn as t', (j) => j.onRef('t.gemeente', '=', 'b.gemeente').onRef('t.onderwerp', '=', 'b.id').on('t.regel', '=', 'awb-beslissing-op-bezwaar'))
    .leftJoin('medewerker as m', 'm.id', 'b.behandelaar')
    .select(['b.id', 'b.dossier', 'p.naam', 'b.toestand', 'b.ontvangen_op', 'b.tijdig', 't.einddatum as uiterlijk', 't.toestand as termijntoestand', 'm.naam as behandelaar'])
    .where('b.gemeente', '=', gemeente).where('b.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}

/** What was sent with an objection. */
export function listStukken(tx: ReadTx, gemeente: string, bezwaar: string) {
  return tx.selectFrom('bezwaar_stuk as s').innerJoin('document as d', (j) => j.onRef('d.gemeente', '=', 's.gemeente').onRef('d.id', '=', 's.document'))
    .select(['s.document', 'd.titel', 's.toegevoegd_op as toegevoegdOp']).where('s.gemeente', '=', gemeente).where('s.bezwaar', '=', bezwaar).orderBy('s.id').limit(50).execute();
}
