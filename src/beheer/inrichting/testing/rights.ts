import type { RightsOf } from '../../../testing/rights/table.ts';
import type { inrichting } from '../index.ts';

export const rights: RightsOf<typeof inrichting> = {
  'inrichting.gegevens': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
};
