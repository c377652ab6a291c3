import { everybody, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { klacht } from '../index.ts';

const handlers: readonly Who[] = ['teamleider', 'teamleider of another team'];

export const rights: RightsOf<typeof klacht> = {
  'klacht.indiening': { ask: ({ code }) => ({ gemeente: code, over: 'team', wat: 'Er werd niet geluisterd', bemiddeling: true, naam: 'Henk', telefoon: '06 12345678' }), may: everybody },
  'klacht.opneming': { ask: ({ klacht: id }) => ({ id, nietBetrokken: true }), may: handlers },
  'klacht.bemiddeling': { ask: ({ klacht: id }) => ({ id, gesprek: 'Er is gebeld', opgelost: false }), may: handlers },
  'klacht.verdaging': { ask: ({ klacht: id }) => ({ id, weken: 4, reden: 'Iemand is op vakantie' }), may: handlers },
  'klacht.afhandeling': { ask: ({ klacht: id }) => ({ id, oordeel: 'gegrond', bevinding: 'Er is niet teruggebeld', gevolg: 'Wij bellen voortaan terug' }), may: handlers },
  'klacht.gegevens': { ask: ({ klacht: id }) => ({ id }), may: handlers },
  'klacht.lijst': { ask: () => ({}), may: handlers },
};
