import type { WriteTx } from '../../platform/database/transaction.ts';
import './dossier.tables.ts';

/** Who the inwoner turns to first: the `regisseur`, the `team`, or an aanbieder (`o:` and its id) (BUCH 3.5). */
export type Aanspreekpunt = 'regisseur' | 'team' | `o:${string}`;

/** What `setAanspreekpunt` moved: told as `aanspreekpuntGewijzigd` by who moved it. */
export interface Verplaatst {
  readonly dossier: string;
  readonly aanspreekpunt: Aanspreekpunt;
}

/** Writes down who the first point of contact of a household is from now on; answers nothing where that is who it was. */
export async function setAanspreekpunt(tx: WriteTx, gemeente: string, dossier: string, aanspreekpunt: Aanspreekpunt): Promise<Verplaatst | undefined> {
  const done = await tx.updateTable('dossier').set((eb) => ({ aanspreekpunt, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', dossier).where('aanspreekpunt', '<>', aanspreekpunt).executeTakeFirst();
  return done.numUpdatedRows === 0n ? undefined : { dossier, aanspreekpunt };
}
