import type { ReadTx } from '../../platform/database/transaction.ts';
import './dossier.tables.ts';

/** Who the inwoner turns to first (BUCH 3.5): the team until there is a regisseur, the aanbieder where there is one kind of help. */
export interface EersteAanspreekpunt {
  readonly wie: 'team' | 'regisseur' | 'aanbieder';
  readonly naam: string;
  readonly telefoon: string | null;
}

/** The regisseur of a dossier with a telephone number, if there is one yet. */
export async function findRegisseur(tx: ReadTx, gemeente: string, dossier: string): Promise<{ naam: string; telefoon: string | null } | undefined> {
  return tx.selectFrom('dossier as d').innerJoin('medewerker as r', 'r.id', 'd.regisseur').select(['r.naam', 'r.telefoon']).where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirst();
}

/** The first point of contact of a dossier, by name. */
export async function findEersteAanspreekpunt(tx: ReadTx, gemeente: string, dossier: string): Promise<EersteAanspreekpunt> {
  const { aanspreekpunt, team } = await tx.selectFrom('dossier as d').leftJoin('team as t', (j) => j.onRef('t.gemeente', '=', 'd.gemeente').onRef('t.id', '=', 'd.team'))
    .select(['d.aanspreekpunt', 't.naam as team']).where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirstOrThrow();
  if (aanspreekpunt.startsWith('o:')) {
    const organisatie = await tx.selectFrom('organisatie').select(['naam', 'telefoon']).where('id', '=', aanspreekpunt.slice(2)).executeTakeFirstOrThrow();
    return { wie: 'aanbieder', ...organisatie };
  }
  const regisseur = aanspreekpunt === 'team' ? undefined : await findRegisseur(tx, gemeente, dossier);
  return regisseur ? { wie: 'regisseur', ...regisseur } : { wie: 'team', naam: team ?? '', telefoon: null };
}
