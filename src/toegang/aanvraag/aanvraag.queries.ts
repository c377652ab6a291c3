import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { conflict, notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { aanvraagovergangen, mayPass, type Aanvraagovergang, type Aanvraagsoort, type Aanvraagtoestand } from './aanvraag.ts';
import './aanvraag.tables.ts';

/** An aanvraag as acts on it find it. */
export interface LoadedAanvraag {
  readonly id: string;
  readonly dossier: string;
  readonly melding: string;
  readonly plan: string | null;
  readonly planVersie: number | null;
  readonly persoon: string;
  readonly soort: Aanvraagsoort;
  readonly toelichting: string;
  readonly aanvraagdatum: string;
  readonly toestand: Aanvraagtoestand;
  readonly reden: string;
  readonly versie: number;
}

const columns = ['id', 'dossier', 'melding', 'plan', 'plan_versie as planVersie', 'persoon', 'soort', 'toelichting', 'aanvraagdatum', 'toestand', 'reden', 'versie'] as const;

/** An aanvraag by id; throws NotFound. */
export async function loadAanvraag(tx: ReadTx, gemeente: string, id: string): Promise<LoadedAanvraag> {
  const row = await tx.selectFrom('aanvraag').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The aanvraag on a melding that is not decided on yet, if there is one. */
export async function findRunningAanvraag(tx: ReadTx, gemeente: string, melding: string): Promise<LoadedAanvraag | undefined> {
  return tx.selectFrom('aanvraag').select(columns).where('gemeente', '=', gemeente).where('melding', '=', melding).where('toestand', '=', 'ontvangen').executeTakeFirst();
}

/** Moves an aanvraag on, also for the phase after it; throws `AanvraagNietLopend` when somebody was first. Answers its new version. */
export async function passAanvraag(tx: WriteTx, gemeente: string, aanvraag: Pick<LoadedAanvraag, 'id' | 'toestand'>, overgang: Aanvraagovergang, change: { readonly reden?: string; readonly plan?: string; readonly plan_versie?: number } = {}): Promise<number> {
  const verdict = mayPass(overgang, aanvraag.toestand);
  if (!verdict.ja) throw conflict('AanvraagNietLopend', verdict.reden);
  const toestand = aanvraagovergangen[overgang].naar ?? aanvraag.toestand;
  const row = await tx.updateTable('aanvraag').set((eb) => ({ ...change, toestand, versie: eb('versie', '+', 1) }))
    .where('gemeente', '=', gemeente).where('id', '=', aanvraag.id).where('toestand', '=', aanvraag.toestand).returning('versie').executeTakeFirst();
  if (!row) throw conflict('AanvraagNietLopend', { nl: 'Iemand anders heeft deze aanvraag net afgedaan.', en: 'Somebody else has just dealt with this application.' });
  return row.versie;
}

/** Aanvragen in a state, oldest first: those whose term ends first stand on top. */
export function aanvraagRows(tx: ReadTx, gemeente: string, toestand: Aanvraagtoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('aanvraag as a').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'a.gemeente').onRef('p.id', '=', 'a.persoon'))
    .leftJoin('termijn as t', (j) => j.onRef('t.gemeente', '=', 'a.gemeente').onRef('t.onderwerp', '=', 'a.id').on('t.regel', '=', 'wmo-beschikking'))
    .select(['a.id', 'a.dossier', 'p.naam', 'a.soort', 'a.toestand', 'a.aanvraagdatum', 't.einddatum as uiterlijk', 't.toestand as termijntoestand'])
    .where('a.gemeente', '=', gemeente).where('a.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit);
}
