import type { Effect } from '../../platform/journal/reader.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { regisseurAangewezen } from '../../registers/dossier/index.ts';
import './gesprek.tables.ts';

/** What lies ahead with a household goes to whoever is its regisseur from now on. */
const overname: Effect = {
  kind: 'effect', naam: 'gesprek-overname', soorten: [regisseurAangewezen.soort],
  async apply(tx, { gemeente, inhoud }, env) {
    const { dossier, regisseur } = inhoud as typeof regisseurAangewezen.voorbeeld;
    await tx.updateTable('gesprek_afspraak').set({ medewerker: regisseur }).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('toestand', '=', 'gepland').where('begin', '>', isoMoment(env.clock.now())).execute();
  },
};

export const readers = [overname] as const;
