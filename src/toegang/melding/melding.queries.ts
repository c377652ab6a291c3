import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Meekomer } from '../../voor-de-toegang/klantcontact/index.ts';
import type { Meldingtoestand, Zwaarte } from './melding.ts';
import './melding.tables.ts';

/** A melding as acts on it find it. */
export interface LoadedMelding {
  readonly id: string;
  readonly dossier: string;
  readonly persoon: string;
  readonly toestand: Meldingtoestand;
  readonly zwaarte: Zwaarte | null;
  readonly regisseur: string | null;
  readonly meldingsdatum: string;
  readonly spoed: boolean;
  readonly versie: number;
}

/** A melding by id; throws NotFound. */
export async function loadMelding(tx: ReadTx, gemeente: string, id: string): Promise<LoadedMelding> {
  const row = await tx.selectFrom('melding').select(['id', 'dossier', 'persoon', 'toestand', 'zwaarte', 'regisseur', 'meldingsdatum', 'spoed', 'versie'])
    .where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The newest melding of a household of which the onderzoek is not done, for who may see it. */
export function findOpenMelding(tx: ReadTx, gemeente: string, dossier: string): Promise<{ id: string; dossier: string } | undefined> {
  return tx.selectFrom('melding').select(['id', 'dossier']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('toestand', 'in', ['ontvangen', 'toegedeeld', 'in-onderzoek']).orderBy('meldingsdatum', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
}

/** For whom help was asked in a dossier, each once. */
export async function listMeldingPersonen(tx: ReadTx, gemeente: string, dossier: string): Promise<string[]> {
  const rows = await tx.selectFrom('melding').select('persoon').distinct().where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('persoon').limit(50).execute();
  return rows.map(({ persoon }) => persoon);
}

/** How heavy the team found the question; null when it was not said, undefined for who may not see the melding. */
export async function findZwaarte(tx: ReadTx, gemeente: string, id: string): Promise<Zwaarte | null | undefined> {
  const row = await tx.selectFrom('melding').select('zwaarte').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  return row?.zwaarte;
}

/** For whom a melding wants somebody of a kind at the conversation; undefined when that was not asked. */
export async function findWens(tx: ReadTx, gemeente: string, id: string, soort: Meekomer['soort']): Promise<{ dossier: string; persoon: string } | undefined> {
  const row = await tx.selectFrom('melding').select(['dossier', 'persoon', 'gezelschap']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  return row?.gezelschap.some((one) => one.soort === soort) === true ? { dossier: row.dossier, persoon: row.persoon } : undefined;
}

/** All of a melding that may be shown. */
export async function getMelding(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('melding as m').leftJoin('medewerker as r', 'r.id', 'm.regisseur')
    .innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'm.gemeente').onRef('p.id', '=', 'm.persoon'))
    .select(['m.id', 'm.dossier', 'm.persoon', 'p.naam', 'm.kanaal', 'm.vraag', 'm.meldingsdatum', 'm.spoed', 'm.spoed_reden', 'm.zwaarte', 'm.toestand', 'm.afloop', 'm.team', 'm.regisseur', 'r.naam as regisseur_naam',
      'm.persoonlijk_plan', 'm.versie', 'm.verteller', 'm.relatie', 'm.toestemming', 'm.gezelschap'])
    .where('m.gemeente', '=', gemeente).where('m.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** What a household told us, newest first. */
export function listMeldingen(tx: ReadTx, gemeente: string, dossier: string) {
  return tx.selectFrom('melding as m').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'm.gemeente').onRef('p.id', '=', 'm.persoon'))
    .select(['m.id', 'p.naam', 'm.kanaal', 'm.vraag', 'm.meldingsdatum', 'm.spoed', 'm.zwaarte', 'm.toestand', 'm.afloop'])
    .where('m.gemeente', '=', gemeente).where('m.dossier', '=', dossier).orderBy('m.meldingsdatum', 'desc').orderBy('m.id', 'desc').limit(100).execute();
}

/** Meldingen of a team in a state, oldest first. */
export function wachtrijRows(tx: ReadTx, gemeente: string, team: string, toestand: Meldingtoestand, { after, order, limit }: Keyset) {
  return tx.selectFrom('melding as m')
    .innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'm.gemeente').onRef('p.id', '=', 'm.persoon'))
    .leftJoin('medewerker as r', 'r.id', 'm.regisseur')
    .leftJoin('termijn as t', (j) => j.onRef('t.gemeente', '=', 'm.gemeente').onRef('t.onderwerp', '=', 'm.id').on('t.regel', '=', 'wmo-onderzoek'))
    .select(['m.id', 'm.dossier', 'p.naam', 'm.meldingsdatum', 't.einddatum as onderzoekUiterlijk', 'm.spoed', 'm.zwaarte', 'm.toestand', 'm.wijk', 'r.naam as regisseur'])
    .where('m.gemeente', '=', gemeente).where('m.team', '=', team).where('m.toestand', '=', toestand)
    .where(after).orderBy(sql`${order}`).limit(limit);
}
