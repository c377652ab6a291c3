import { everybody, wijkwerkers, type RightsOf } from '../../../testing/rights/table.ts';
import type { ontheffing } from '../index.ts';

/** Written by hand: everybody asks, and reads what was granted; who works with the wijken decides. */
export const rights: RightsOf<typeof ontheffing> = {
  'ontheffing.aanvraag': { ask: ({ code: gemeente }) => ({ gemeente, regel: 'Geen bankjes op de stoep', waarom: 'Mensen willen zitten', voorstel: 'Wij zorgen ervoor', naam: 'Henk', bereik: '06 5550 2222' }), may: everybody },
  'ontheffing.opvraging': { ask: ({ code: gemeente, ontheffingcode: code }) => ({ gemeente, code }), may: everybody },
  'ontheffing.lijst': { ask: ({ code: gemeente }) => ({ gemeente }), may: everybody },
  'ontheffing.gegevens': { ask: ({ ontheffing: id }) => ({ id }), may: wijkwerkers },
  'ontheffing.besluit': { ask: ({ ontheffing: id }) => ({ id, verlenen: true, motivering: 'Het kan geen kwaad' }), may: wijkwerkers },
};
