import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { changedMeanwhile, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import { mayPass, overgangen, type Ondersteuningsovergang, type Ondersteuningstoestand, type Verstuurd } from './clientondersteuning.ts';
import './clientondersteuning.tables.ts';

type Row = Tables['clientondersteuning'];
export type LoadedOndersteuning = Pick<Row, 'id' | 'dossier' | 'houder' | 'melding' | 'ontvanger' | 'toestand' | 'uiterlijk'>;
const loaded = ['id', 'dossier', 'houder', 'melding', 'ontvanger', 'toestand', 'uiterlijk'] as const;

/** By id, of whom it is for; throws NotFound. */
export async function loadOndersteuning(tx: ReadTx, gemeente: string, id: string): Promise<LoadedOndersteuning> {
  const row = await tx.selectFrom('clientondersteuning').select(loaded).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The same, of the organisation it was sent to: only that sees the row. */
export async function loadForOrganisatie(tx: ReadTx, gemeente: string, id: string) {
  const { houder: voor, ...row } = await loadOndersteuning(tx, gemeente, id);
  return { ...row, voor, houder: row.ontvanger ?? 'niemand' };
}
export type LoadedForOrganisatie = Awaited<ReturnType<typeof loadForOrganisatie>>;

/** What runs for somebody in a dossier: one at a time, so that nobody asks twice. */
export function findLopend(tx: ReadTx, gemeente: string, dossier: string, houder: string): Promise<LoadedOndersteuning | undefined> {
  return tx.selectFrom('clientondersteuning').select(loaded).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('houder', '=', houder).where('geeindigd_op', 'is', null).executeTakeFirst();
}

/** What waits for the team in a dossier: a wish that was not sent, or that came back. */
export function listWachtend(tx: ReadTx, gemeente: string, dossier: string): Promise<LoadedOndersteuning[]> {
  return tx.selectFrom('clientondersteuning').select(loaded).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('toestand', 'in', ['gewenst', 'geweigerd']).orderBy('gewenst_op').orderBy('id').limit(20).execute();
}

/** Of a dossier, the newest first; of one person where `houders` says so. */
export function listVanDossier(tx: ReadTx, gemeente: string, dossier: string, houders?: readonly string[]): Promise<Row[]> {
  return tx.selectFrom('clientondersteuning').selectAll().where('gemeente', '=', gemeente).where('dossier', '=', dossier).$if(houders !== undefined, (own) => own.where('houder', 'in', [...(houders ?? [])])).orderBy('gewenst_op', 'desc').orderBy('id', 'desc').limit(20).execute();
}

/** Of an organisation in one state, the longest waiting first. */
export function organisatieRows(tx: ReadTx, gemeente: string, ontvanger: string, toestand: Ondersteuningstoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('clientondersteuning as c').selectAll('c').where('c.gemeente', '=', gemeente).where('c.ontvanger', '=', ontvanger).where('c.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}

/** By id, whole; throws NotFound. */
export async function getOndersteuning(tx: ReadTx, gemeente: string, id: string): Promise<Row> {
  const row = await tx.selectFrom('clientondersteuning').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Moves it on from the state that was read; whoever was late is late no longer. */
export async function passOndersteuning(tx: WriteTx, gemeente: string, { id, toestand }: Pick<LoadedOndersteuning, 'id' | 'toestand'>, overgang: Ondersteuningsovergang, change: Partial<Omit<Row, 'gemeente' | 'id' | 'toestand'>>): Promise<void> {
  requirePass(mayPass(overgang, toestand));
  const done = await tx.updateTable('clientondersteuning').set({ uiterlijk: null, verlopen_op: null, ...change, toestand: overgangen[overgang].naar }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', toestand).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
}

/** What was sent, opened; null when it was erased. */
export const openVerstuurd = (secrets: SecretBox, inhoud: Uint8Array | null): Verstuurd | null => (inhoud === null ? null : (JSON.parse(secrets.open(inhoud)) as Verstuurd));
