import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
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

/** All of a melding that may be shown. */
export async function getMelding(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('melding as m').leftJoin('medewerker as r', 'r.id', 'm.regisseur')
    .innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'm.gemeente').onRef('p.id', '=', 'm.persoon'))
    .select(['m.id', 'm.dossier', 'm.persoon', 'p.naam', 'm.kanaal', 'm.vraag', 'm.meldingsdatum', 'm.spoed', 'm.spoed_reden', 'm.zwaarte', 'm.toestand', 'm.afloop', 'm.team', 'm.regisseur', 'r.naam as regisseur_naam',
      'm.persoonlijk_plan', 'm.versie'])
    .where('m.gemeente', '=', gemeente).where('m.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Key of a row in the queue: the day of the melding, then its id. */
export interface WachtrijSleutel {
  readonly meldingsdatum: string;
  readonly id: string;
}

/** Meldingen of a team in a state, oldest first, from after a key. */
export async function listWachtrij(tx: ReadTx, gemeente: string, team: string, toestand: Meldingtoestand, na: WachtrijSleutel | undefined, aantal: number) {
  let list = tx.selectFrom('melding as m')
    .innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'm.gemeente').onRef('p.id', '=', 'm.persoon'))
    .leftJoin('medewerker as r', 'r.id', 'm.regisseur')
    .leftJoin('termijn as t', (j) => j.onRef('t.gemeente', '=', 'm.gemeente').onRef('t.onderwerp', '=', 'm.id').on('t.regel', '=', 'wmo-onderzoek'))
    .select(['m.id', 'm.dossier', 'p.naam', 'm.meldingsdatum', 't.einddatum', 'm.spoed', 'm.zwaarte', 'm.toestand', 'm.wijk', 'r.naam as regisseur'])
    .where('m.gemeente', '=', gemeente).where('m.team', '=', team).where('m.toestand', '=', toestand);
  if (na) list = list.where(sql<boolean>`(m.meldingsdatum, m.id) > (${na.meldingsdatum}::date, ${na.id}::uuid)`);
  return list.orderBy('m.meldingsdatum').orderBy('m.id').limit(aantal).execute();
}
