import type { WriteTx } from '../../platform/database/transaction.ts';
import './dossier.tables.ts';

/** Who the inwoner turns to first: the `regisseur`, the `team`, or an aanbieder (`o:` and its id) (BUCH 3.5). */
export type Aanspreekpunt = 'regisseur' | 'team' | `o:${string}`;

/** Writes down who the first point of contact of a household is from now on. */
export async function setAanspreekpunt(tx: WriteTx, gemeente: string, dossier: string, aanspreekpunt: Aanspreekpunt): Promise<void> {
  await tx.updateTable('dossier').set((eb) => ({ aanspreekpunt, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', dossier).execute();
}
