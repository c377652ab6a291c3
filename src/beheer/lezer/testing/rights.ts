import type { RightsOf } from '../../../testing/rights/table.ts';
import type { lezer } from '../index.ts';

export const rights: RightsOf<typeof lezer> = {
  'lezer.lijst': { ask: () => ({}), may: ['beheer', 'beheer elsewhere'] },
  'lezer.hervatting': { ask: ({ code }) => ({ gemeente: code, naam: 'tijdlijn' }), may: ['beheer'] },
};
