import { everybody, team, type RightsOf } from '../../../testing/rights/table.ts';
import type { spreektijd } from '../index.ts';

/** Written by hand: who works in the team offers, everybody chooses. */
export const rights: RightsOf<typeof spreektijd> = {
  'spreektijd.opening': { ask: ({ team: own }) => ({ team: own, begin: '2026-06-02T08:00:00Z', duur: 30, aantal: 2, vorm: 'telefoon' }), may: team },
  'spreektijd.intrekking': { ask: ({ spreektijd: id }) => ({ id }), may: team },
  'spreektijd.lijst': { ask: ({ team: own }) => ({ team: own }), may: team },
  'spreektijd.aanbod': { ask: ({ code }) => ({ gemeente: code }), may: everybody },
};
