import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import { contactOf, dossiersWithContact } from './find-aanspreekpunt.ts';
import './dossier.tables.ts';

/** A dossier as acts on it find it. */
export interface LoadedDossier {
  readonly id: string;
  readonly dossier: string;
  readonly huishouden: string;
  readonly regisseur: string | null;
  readonly team: string | null;
  readonly aanspreekpunt: string;
  readonly toestand: 'open' | 'gesloten';
  readonly versie: number;
}

/** A dossier by id; throws NotFound. */
export async function loadDossier(tx: ReadTx, gemeente: string, id: string): Promise<LoadedDossier> {
  const row = await tx.selectFrom('dossier').select(['id', 'id as dossier', 'huishouden', 'regisseur', 'team', 'aanspreekpunt', 'toestand', 'versie']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** What stands at the top of every page of a dossier. */
export async function getKop(tx: ReadTx, gemeente: string, id: string) {
  const row = await dossiersWithContact(tx).innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden'))
    .select(['d.id', 'd.nummer', 'd.toestand', 'd.niveau', 'd.regiesoort', 'd.geopend_op as geopendOp', 'd.versie', 'd.huishouden', 'h.naam', 'h.wijk', 'd.team'])
    .where('d.gemeente', '=', gemeente).where('d.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, contact: contactOf(row) };
}

/** Open dossiers of a regisseur, longest open first. */
export function dossiersOfRegisseur(tx: ReadTx, gemeente: string, regisseur: string, { after, order, limit }: Keyset) {
  // The page first, then the name of each: joined beforehand, the database would read and sort all dossiers.
  return tx.selectFrom('dossier as d').innerJoinLateral((eb) => eb.selectFrom('huishouden as b').select('b.naam').whereRef('b.gemeente', '=', 'd.gemeente').whereRef('b.id', '=', 'd.huishouden').limit(1).as('h'), (j) => j.onTrue())
    .select(['d.id', 'd.nummer', 'h.naam', 'd.geopend_op', 'd.niveau', 'd.toestand'])
    .where('d.gemeente', '=', gemeente).where('d.regisseur', '=', regisseur).where('d.toestand', '=', 'open').where(after).orderBy(sql`${order}`).limit(limit);
}

/** Dossiers in which a person outside the staff has a right: the own one, and of those somebody stands in for. */
export async function listDossiersOfHouder(tx: ReadTx, gemeente: string, houder: string, moment: string) {
  return tx.selectFrom('dossier_toegang as t').innerJoin('dossier as d', (j) => j.onRef('d.gemeente', '=', 't.gemeente').onRef('d.id', '=', 't.dossier'))
    .innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden'))
    .select(['d.id', 'd.nummer', 'h.naam', 'd.geopend_op', 'd.niveau', 'd.toestand', 't.grond'])
    .where('t.gemeente', '=', gemeente).where('t.houder', '=', houder).where('t.soort', '=', 'betrokkenen').where('t.vanaf', '<=', moment)
    .where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>', moment)])).orderBy('d.geopend_op').limit(20).execute();
}

/** Whose household it is and who stands in for them, at a moment: to whom a letter about the household goes. */
export async function listBetrokkenen(tx: ReadTx, gemeente: string, dossier: string, moment: string): Promise<string[]> {
  const rows = await tx.selectFrom('dossier_toegang').select('houder').distinct().where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('grond', 'in', ['betrokkene', 'vertegenwoordiger']).where('soort', '=', 'plan')
    .where('vanaf', '<=', moment).where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', moment)])).orderBy('houder').execute();
  return rows.flatMap(({ houder }) => (houder.startsWith('p:') ? [houder.slice(2)] : []));
}
