import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Id } from '../../platform/id.ts';
import type { Relatie } from './relatie.schema.ts';
import { kringen, type Band, type Kring } from './relatie.ts';
import './huishouden.tables.ts';

/** The household of a dossier; throws NotFound. */
export async function loadHuishouden(tx: ReadTx, gemeente: string, dossier: string): Promise<{ dossier: string; huishouden: string; naam: string; wijk: string | null }> {
  const row = await tx.selectFrom('dossier as d').innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden'))
    .select(['d.id as dossier', 'h.id as huishouden', 'h.naam', 'h.wijk']).where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Who lives in a household on a day, eldest membership first. */
export async function listHuishoudleden(tx: ReadTx, gemeente: string, huishouden: string, day: string) {
  return tx.selectFrom('huishouden_lid as l').innerJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'l.gemeente').onRef('p.id', '=', 'l.persoon'))
    .select(['l.persoon', 'p.naam', 'p.geboortedatum', 'p.geslacht', 'p.overleden_op as overledenOp', 'l.vanaf'])
    .where('l.gemeente', '=', gemeente).where('l.huishouden', '=', huishouden).where('l.vanaf', '<=', day)
    .where((eb) => eb.or([eb('l.tot', 'is', null), eb('l.tot', '>', day)])).orderBy('l.vanaf').orderBy('p.geboortedatum').orderBy('l.persoon').execute();
}

/** Relations of these persons: those that last first, from near to far, then those that ended. */
export async function listRelaties(tx: ReadTx, gemeente: string, personen: readonly string[]): Promise<Relatie[]> {
  if (personen.length === 0) return [];
  const rows = await tx.selectFrom('relatie as r').leftJoin('persoon as p', (j) => j.onRef('p.gemeente', '=', 'r.gemeente').onRef('p.id', '=', 'r.andere_persoon'))
    .select(['r.id', 'r.persoon', 'r.andere_persoon as anderePersoon', 'r.naam', 'p.naam as persoonsnaam', 'r.soort', 'r.kring', 'r.band', 'r.telefoon', 'r.toelichting', 'r.bron', 'r.beeindigd_op as beeindigdOp'])
    .where('r.gemeente', '=', gemeente).where('r.persoon', 'in', [...personen]).execute();
  const order = (r: Relatie) => `${r.beeindigdOp ?? ''}|${kringen.indexOf(r.kring)}|${r.naam.toLocaleLowerCase('nl')}|${r.id}`;
  return rows.map(({ persoonsnaam, ...row }) => ({ ...row, naam: persoonsnaam ?? row.naam })).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

export interface NewRelatie {
  readonly gemeente: string;
  readonly id: Id;
  readonly persoon: string;
  readonly andere_persoon: string | null;
  readonly naam: string;
  readonly soort: string;
  readonly kring: Kring;
  readonly band: Band;
  readonly telefoon: string;
  readonly toelichting: string;
  readonly bron: 'brp' | 'opgave';
}

/** Keeps a relation, from now on. */
export async function insertRelatie(tx: WriteTx, relatie: NewRelatie): Promise<void> {
  await tx.insertInto('relatie').values({ ...relatie, beeindigd_op: null }).execute();
}
