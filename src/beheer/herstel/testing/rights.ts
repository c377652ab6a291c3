import type { RightsOf } from '../../../testing/rights/table.ts';
import type { herstel } from '../index.ts';

export const rights: RightsOf<typeof herstel> = {
  'herstel.lijst': { ask: () => ({}), may: ['beheer', 'beheer elsewhere'] },
  'herstel.vrijgave': { ask: ({ code }) => ({ gemeente: code, mail: 'versturen' }), may: ['beheer'] },
};
