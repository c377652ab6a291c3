import { sql } from 'kysely';
import type { ReadTx } from '../../platform/database/transaction.ts';
import './dossier.tables.ts';

/** Who the inwoner turns to first (BUCH 3.5): the team until there is a regisseur, the aanbieder where there is one kind of help. */
export interface EersteAanspreekpunt {
  readonly wie: 'team' | 'regisseur' | 'aanbieder';
  readonly naam: string;
  readonly telefoon: string | null;
}

/** Who a household can call. */
export interface Contact {
  readonly eerste: EersteAanspreekpunt;
  /** The regisseur, if there is one yet. */
  readonly regisseur?: { readonly id: string; readonly naam: string; readonly telefoon: string | null };
}

/** Dossiers with whom their households can call. */
export const dossiersWithContact = (tx: ReadTx) => tx.selectFrom('dossier as d').leftJoin('medewerker as r', 'r.id', 'd.regisseur').leftJoin('team as t', (j) => j.onRef('t.gemeente', '=', 'd.gemeente').onRef('t.id', '=', 'd.team'))
  .leftJoin('organisatie as a', (j) => j.on('a.id', '=', sql<string>`case when d.aanspreekpunt like 'o:%' then substr(d.aanspreekpunt, 3)::uuid end`))
  .select(['d.aanspreekpunt', 't.naam as teamNaam', 'r.id as regisseur', 'r.naam as regisseurNaam', 'r.telefoon as regisseurTelefoon', 'a.naam as aanbiederNaam', 'a.telefoon as aanbiederTelefoon']);

/** The first point of contact and the regisseur of a dossier, by name. */
export async function findContact(tx: ReadTx, gemeente: string, dossier: string): Promise<Contact> {
  return contactOf(await dossiersWithContact(tx).where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirstOrThrow());
}

interface Row {
  readonly aanspreekpunt: string;
  readonly teamNaam: string | null;
  readonly regisseur: string | null;
  readonly regisseurNaam: string | null;
  readonly regisseurTelefoon: string | null;
  readonly aanbiederNaam: string | null;
  readonly aanbiederTelefoon: string | null;
}

/** What `dossiersWithContact` says of one. */
export function contactOf(row: Row): Contact {
  const regisseur = row.regisseur === null ? undefined : { id: row.regisseur, naam: row.regisseurNaam ?? '', telefoon: row.regisseurTelefoon };
  return { eerste: eersteOf(row, regisseur), ...(regisseur && { regisseur }) };
}

function eersteOf({ aanspreekpunt, teamNaam, aanbiederNaam, aanbiederTelefoon }: Row, regisseur: Contact['regisseur']): EersteAanspreekpunt {
  if (aanspreekpunt.startsWith('o:')) return { wie: 'aanbieder', naam: aanbiederNaam ?? '', telefoon: aanbiederTelefoon };
  if (aanspreekpunt === 'team' || regisseur === undefined) return { wie: 'team', naam: teamNaam ?? '', telefoon: null };
  return { wie: 'regisseur', naam: regisseur.naam, telefoon: regisseur.telefoon };
}
