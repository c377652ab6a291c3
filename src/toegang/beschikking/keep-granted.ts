import type { WriteTx } from '../../platform/database/transaction.ts';
import { keepToegekend } from '../ondersteuningsplan/index.ts';
import { listToegekend } from './beschikking.queries.ts';
import { listInForce } from './check-overlap.ts';
import { isChanged } from './onderdeel.ts';

/** Keeps with the plan of the household what is granted now, so that its next version asks only for what is new in it. */
export async function keepGranted(tx: WriteTx, gemeente: string, dossier: string): Promise<void> {
  const granted = listInForce(await listToegekend(tx, gemeente, { dossier }));
  await keepToegekend(tx, gemeente, dossier, granted.map(({ voorziening, organisatie, leveringsvorm, eenheid, frequentie, volume, van, tot, gevraagd }) => ({
    voorziening, organisatie, leveringsvorm, eenheid, frequentie,
    leveringen: [{ volume, van, tot }, ...(isChanged(gevraagd, { volume, van, tot }) ? [{ volume: gevraagd.volume, van: gevraagd.van, tot: gevraagd.tot }] : [])],
  })));
}
