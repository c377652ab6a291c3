import type { RightsOf, Who } from '../../../testing/rights/table.ts';
import type { meldcode } from '../index.ts';

/** The signal of the case is with the team of the wijk, and what is weighed about it stays there. */
const team: readonly Who[] = ['teamleider', 'regisseur', 'generalist of the team'];

export const rights: RightsOf<typeof meldcode> = {
  'meldcode.vastlegging': { ask: ({ signaal }) => ({ signaal, stap: 'overleg', tekst: 'Veilig Thuis om advies gevraagd' }), may: team },
  'meldcode.gegevens': { ask: ({ signaal }) => ({ signaal }), may: team },
};
