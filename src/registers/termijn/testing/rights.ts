import { everybody, type RightsOf } from '../../../testing/rights/table.ts';
import type { termijn } from '../index.ts';

export const rights: RightsOf<typeof termijn> = {
  'berekening.termijn': { ask: () => ({ regel: 'wmo-onderzoek', begindatum: '2026-03-10', opschortingen: [] }), may: everybody },
};
