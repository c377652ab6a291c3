import { intake, type RightsOf } from '../../../testing/rights/table.ts';
import type { afspraak } from '../index.ts';

/** Written by hand: everybody who meets inwoners reads the own appointments, in each gemeente of their work. */
export const rights: RightsOf<typeof afspraak> = {
  'afspraak.lijst': { ask: () => ({}), may: [...intake, 'generalist elsewhere'] },
};
