import type { WriteTx } from '../../platform/database/transaction.ts';
import { keepToegekend } from '../ondersteuningsplan/index.ts';
import { listToegekend, type Toegekend } from './beschikking.queries.ts';
import { listInForce } from './check-overlap.ts';
import { isChanged } from './onderdeel.ts';

/** Another aanbieder delivers what was granted from now on: the decision stays, and a plan that names either asks for nothing. */
export async function keepOtherAanbieder(tx: WriteTx, gemeente: string, { id, dossier, organisatie }: { readonly id: string; readonly dossier: string; readonly organisatie: string }): Promise<void> {
  await tx.updateTable('beschikking_onderdeel').set({ aanbieder_nu: organisatie }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await keepGranted(tx, gemeente, dossier, await listToegekend(tx, gemeente, { dossier }));
}

/** Keeps with the plan of the household what of all that was granted is in force, so that its next version asks only for what is new in it. */
export async function keepGranted(tx: WriteTx, gemeente: string, dossier: string, granted: readonly Toegekend[]): Promise<void> {
  await keepToegekend(tx, gemeente, dossier, listInForce(granted).map(({ voorziening, organisatie, besloten, leveringsvorm, eenheid, frequentie, volume, van, tot, gevraagd }) => ({
    voorziening, organisatie, leveringsvorm, eenheid, frequentie, ...(besloten === organisatie ? {} : { besloten }),
    leveringen: [{ volume, van, tot }, ...(isChanged(gevraagd, { volume, van, tot }) ? [{ volume: gevraagd.volume, van: gevraagd.van, tot: gevraagd.tot }] : [])],
  })));
}
