import { buildPersoonslijst } from '../../../../demo/brp/build-persoonslijst.ts';
import { memoryStore } from '../../../../demo/brp/persoonslijst-store.ts';
import { adres } from '../../../../demo/brp/testing-familie.ts';
import { clientOver } from '../../../../demo/brp/testing-stand-in.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { parseGemeenteCode } from '../../../platform/id.ts';
import { parseBsn, type BrpClient } from '../../../registers/persoon/index.ts';

/** Somebody of the stand-in for the BRP: where they live, and when they were born. */
export interface Bewoner { readonly bsn: string; readonly postcode: string; readonly geboren?: string }

/** A stand-in for the BRP in which people live who vote; `settle` fills it, `stop` after the tests. */
export function wijkRegister() {
  let running: Awaited<ReturnType<typeof clientOver>> | undefined;
  const stop = async (): Promise<void> => running?.app.close();
  return {
    /** Lets these people live in a gemeente, and those before them no longer. */
    async settle(gemeente: string, bewoners: readonly Bewoner[]): Promise<void> {
      await stop();
      const code = parseGemeenteCode(gemeente);
      running = await clientOver(memoryStore(bewoners.map(({ bsn, postcode, geboren = '1970-05-06' }) => buildPersoonslijst({
        bsn: parseBsn(bsn), naam: { voornamen: 'Bewoner', geslachtsnaam: 'Wijk' }, geslacht: 'V', geboren, gemeente, verblijfplaats: adres({ gemeente: { code, omschrijving: 'Proefdam' }, postcode }),
      }))));
    },
    stop,
    get client(): BrpClient {
      if (running === undefined) throw new Error('Nobody lives here yet');
      return running.client;
    },
  };
}

/** Somebody who logged in with DigiD and is in no dossier. */
export const asVoter = (bsn: string): Actor => ({ soort: 'inwoner', id: bsn.repeat(4).slice(0, 32), naam: 'Bewoner Wijk', personen: [], bsn: () => bsn });
