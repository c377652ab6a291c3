import type { RightsOf } from '../../../testing/rights/table.ts';
import type { toestand } from '../index.ts';

export const rights: RightsOf<typeof toestand> = {
  'toestand.lijst': { ask: () => ({}), may: ['beheer', 'beheer elsewhere'] },
};
