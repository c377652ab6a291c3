import type { ReadTx } from '../../platform/database/transaction.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { listToegekend } from './beschikking.queries.ts';
import { listInForce } from './check-overlap.ts';

/** A pgb as it was granted: what it is for, how much and when; the sum in centen. */
export type Pgb = Pick<Tables['beschikking_onderdeel'], 'id' | 'persoon' | 'voorziening' | 'doel' | 'resultaat' | 'volume' | 'eenheid' | 'frequentie' | 'van' | 'tot'> & { readonly prijsCenten: number };

/** The pgbs that were granted in a dossier and that nothing came in the place of. */
export async function listPgbs(tx: ReadTx, gemeente: string, dossier: string): Promise<Pgb[]> {
  const ids = listInForce(await listToegekend(tx, gemeente, { dossier })).filter(({ leveringsvorm }) => leveringsvorm === 'pgb').map(({ id }) => id);
  if (ids.length === 0) return [];
  return tx.selectFrom('beschikking_onderdeel').select(['id', 'persoon', 'voorziening', 'doel', 'resultaat', 'volume', 'eenheid', 'frequentie', 'van', 'tot', 'prijs_centen as prijsCenten']).where('gemeente', '=', gemeente).where('id', 'in', ids).orderBy('van').orderBy('id').execute();
}
