import { everybody, wijkwerkers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { activiteit } from '../index.ts';

const organisers: readonly Who[] = ['beheer', ...wijkwerkers];

/** Written by hand: everybody sees what there is and signs up; who knows the code of an inschrijving changes it; the organiser sees who comes. */
export const rights: RightsOf<typeof activiteit> = {
  'activiteit.registratie': { ask: ({ dienst }) => ({ dienst, naam: 'Bakken', omschrijving: '', waar: 'Buurthuis', herhaling: '', eersteDag: '2026-04-01', laatsteDag: '2026-04-01', van: '10:00', tot: '12:00', plaatsen: 8 }), may: organisers },
  'activiteit.afgelasting': { ask: ({ activiteit: id }) => ({ id, reden: 'De kok is ziek' }), may: organisers },
  'activiteit.lijst': { ask: ({ code }) => ({ gemeente: code }), may: everybody },
  'activiteit.gegevens': { ask: ({ activiteit: id }) => ({ id }), may: everybody },
  'inschrijving.registratie': { ask: ({ activiteit: id }) => ({ activiteit: id, naam: 'Piet', bereik: '06 5550 1234' }), may: everybody },
  'inschrijving.opvraging': { ask: ({ code: gemeente, inschrijfcode: code }) => ({ gemeente, code }), may: everybody },
  'inschrijving.wijziging': { ask: ({ code: gemeente, inschrijfcode: code }) => ({ gemeente, code, naam: 'Piet', bereik: '06 5550 1235' }), may: everybody },
  'inschrijving.bevestiging': { ask: ({ code: gemeente, inschrijfcode: code }) => ({ gemeente, code }), may: everybody },
  'inschrijving.afmelding': { ask: ({ code: gemeente, inschrijfcode: code }) => ({ gemeente, code }), may: everybody },
  'inschrijving.lijst': { ask: ({ activiteit: id }) => ({ activiteit: id }), may: organisers },
};
