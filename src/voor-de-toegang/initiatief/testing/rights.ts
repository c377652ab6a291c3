import { everybody, inwoners, wijkwerkers, type RightsOf } from '../../../testing/rights/table.ts';
import type { initiatief } from '../index.ts';

/** Written by hand: everybody tells, reads and supports; who lives in the wijk votes; who began it accounts for it with the code. */
export const rights: RightsOf<typeof initiatief> = {
  'initiatief.opgave': { ask: ({ code: gemeente, wijk }) => ({ gemeente, wijk, titel: 'Repair café', idee: 'Samen spullen maken', nodig: '', gevraagd: null, naam: 'Joke', bereik: '06 5550 2222' }), may: everybody },
  'initiatief.lijst': { ask: ({ code: gemeente }) => ({ gemeente }), may: everybody },
  'initiatief.gegevens': { ask: ({ initiatief: id }) => ({ id }), may: everybody },
  'initiatief.opvraging': { ask: ({ code: gemeente, initiatiefcode: code }) => ({ gemeente, code }), may: everybody },
  'initiatief.beoordeling': { ask: ({ initiatiefNieuw: id }) => ({ id, plaatsen: true, reden: '' }), may: wijkwerkers },
  'initiatief.steunbetuiging': { ask: ({ initiatief: id }) => ({ id, naam: 'Henk', bereik: '06 5550 3333', doetMee: false }), may: everybody },
  'initiatief.stemming': { ask: ({ initiatief: id }) => ({ id }), may: wijkwerkers },
  'initiatief.stem': { ask: ({ initiatief: id }) => ({ id, voor: true }), may: inwoners },
  'initiatief.besluit': { ask: ({ initiatief: id }) => ({ id, toekennen: true, reden: 'De wijkraad is voor' }), may: wijkwerkers },
  'initiatief.betaling': { ask: ({ initiatief: id }) => ({ id }), may: ['beheer'] },
  'initiatief.verantwoording': { ask: ({ code: gemeente, initiatiefcode: code }) => ({ gemeente, code, besteed: 20_000, verslag: 'De tuin is er' }), may: everybody },
  'wijkbudget.vaststelling': { ask: ({ code: gemeente, wijk }) => ({ gemeente, wijk, jaar: 2026, bedrag: 120_000 }), may: ['beheer'] },
  'wijkbudget.lijst': { ask: ({ code: gemeente }) => ({ gemeente, jaar: 2026 }), may: everybody },
};
