import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Verslaginhoud, Verslagtoestand } from './verslag.ts';
import './gesprek.tables.ts';

/** A verslag as acts on it find it. */
export interface LoadedVerslag {
  readonly id: string;
  readonly dossier: string;
  readonly gesprek: string;
  readonly melding: string;
  readonly persoon: string;
  readonly toestand: Verslagtoestand;
  /** Number of the version that the inwoner got last; 0 before the first. */
  readonly nummer: number;
  readonly verzondenOp: string | null;
  readonly reactieUiterlijk: string | null;
  readonly bevestigdOp: string | null;
  readonly vastgesteldOp: string | null;
  readonly versie: number;
  /** Its own id: where a conversation is asked for its verslag, the answer is the same. */
  readonly verslag: string;
}

const columns = [
  'id', 'id as verslag', 'dossier', 'gesprek', 'melding', 'persoon', 'toestand', 'nummer', 'verzonden_op as verzondenOp', 'reactie_uiterlijk as reactieUiterlijk', 'bevestigd_op as bevestigdOp',
  'vastgesteld_op as vastgesteldOp', 'versie',
] as const;

/** A verslag by id; throws NotFound. */
export async function loadVerslag(tx: ReadTx, gemeente: string, id: string): Promise<LoadedVerslag> {
  const row = await tx.selectFrom('verslag').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

export interface Verslagversie {
  readonly nummer: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly document: string;
  readonly gemaaktOp: string;
  readonly inhoud: Verslaginhoud;
}

/** Versions that the inwoner got, newest first. */
export async function listVersies(tx: ReadTx, gemeente: string, verslag: string): Promise<Verslagversie[]> {
  const rows = await tx.selectFrom('verslag_versie').select(['nummer', 'digest', 'document', 'gemaakt_op as gemaaktOp', 'inhoud']).where('gemeente', '=', gemeente).where('verslag', '=', verslag)
    .orderBy('nummer', 'desc').execute();
  return rows.map(({ digest, inhoud, ...row }) => ({ ...row, digest: Buffer.from(digest).toString('hex'), inhoud: inhoud as Verslaginhoud }));
}

export async function listCorrecties(tx: ReadTx, gemeente: string, verslag: string) {
  return tx.selectFrom('verslag_correctie').select(['id', 'sectie', 'tekst', 'naam', 'namens', 'nummer', 'gemaakt_op as gemaaktOp']).where('gemeente', '=', gemeente).where('verslag', '=', verslag)
    .orderBy('gemaakt_op').orderBy('id').execute();
}

/** What happens to the head of a verslag; its version goes up by one. */
export type Verslagwijziging = Partial<{ toestand: Verslagtoestand; nummer: number; verzonden_op: string; reactie_uiterlijk: string; reactie_verstreken: boolean; bevestigd_op: string | null; vastgesteld_op: string; vaststelling_reden: string }>;

/** One at a time: refuses when somebody changed the verslag after it was loaded. */
export async function lockVerslag(tx: WriteTx, gemeente: string, { id, versie }: Pick<LoadedVerslag, 'id' | 'versie'>): Promise<void> {
  const row = await tx.selectFrom('verslag').select('versie').where('gemeente', '=', gemeente).where('id', '=', id).forUpdate().executeTakeFirst();
  if (row?.versie !== versie) throw changedMeanwhile();
}

export async function updateVerslag(tx: WriteTx, gemeente: string, { id, versie }: Pick<LoadedVerslag, 'id' | 'versie'>, change: Verslagwijziging): Promise<number> {
  await tx.updateTable('verslag').set((eb) => ({ ...change, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  return versie + 1;
}

/** The verslag of an onderzoek as it was fixed. */
export interface VastgesteldVerslag extends Verslagversie {
  readonly verslag: string;
  readonly dossier: string;
  readonly vastgesteldOp: string;
}

/** The fixed verslag of a melding; throws NotFound where there is none yet. */
export async function getVerslag(tx: ReadTx, gemeente: string, melding: string): Promise<VastgesteldVerslag> {
  const row = await tx.selectFrom('verslag').select(['id', 'dossier', 'nummer', 'vastgesteld_op']).where('gemeente', '=', gemeente).where('melding', '=', melding).where('toestand', '=', 'vastgesteld').executeTakeFirst();
  const found = row && (await listVersies(tx, gemeente, row.id)).find((v) => v.nummer === row.nummer);
  if (!row || !found || row.vastgesteld_op === null) throw notFound();
  return { ...found, verslag: row.id, dossier: row.dossier, vastgesteldOp: row.vastgesteld_op };
}

/** One leefdomein of one person, as it was spoken of. */
export interface BesprokenDomein {
  readonly persoon: string;
  readonly domein: string;
  readonly nu: number | null;
  readonly gewenst: number | null;
  readonly sterk: string;
  readonly eigen: string;
  readonly professional: string;
}

/** Leefdomeinen that were spoken of in the conversation about a melding. */
export async function listDomeinen(tx: ReadTx, gemeente: string, melding: string): Promise<BesprokenDomein[]> {
  // A melding has one conversation; as a value it goes into the view, which would else gather all conversations.
  return tx.selectFrom('gesprek_domein as d').select(['d.persoon', 'd.domein', 'd.nu', 'd.gewenst', 'd.sterk', 'd.eigen', 'd.professional']).where('d.gemeente', '=', gemeente)
    .where('d.gesprek', '=', (eb) => eb.selectFrom('gesprek as g').select('g.id').where('g.gemeente', '=', gemeente).where('g.melding', '=', melding))
    .orderBy('d.persoon').orderBy('d.domein').execute();
}
