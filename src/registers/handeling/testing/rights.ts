import { everybody, type RightsOf } from '../../../testing/rights/table.ts';
import type { makeHandeling } from '../index.ts';

export const rights: RightsOf<ReturnType<typeof makeHandeling>> = {
  'handeling.lijst': { ask: () => ({}), may: everybody },
};
