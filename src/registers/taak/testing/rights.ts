import { everybody, generalists, inwoners, type RightsOf } from '../../../testing/rights/table.ts';
import type { taak } from '../index.ts';

export const rights: RightsOf<typeof taak> = {
  // Whoever works has a list of their own work.
  'taak.lijst': { ask: () => ({}), may: everybody.filter((who) => who !== 'nobody who logged in' && !inwoners.includes(who)) },
  'taak.afronding': { ask: ({ taak: id }) => ({ id }), may: ['regisseur'] },
  'taak.werklast': { ask: () => ({}), may: [...generalists, 'teamleider', 'teamleider of another team', 'generalist elsewhere'] },
};
