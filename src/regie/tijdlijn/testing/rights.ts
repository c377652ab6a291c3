import { owners, team, type RightsOf } from '../../../testing/rights/table.ts';
import type { makeTijdlijn } from '../index.ts';

export const rights: RightsOf<ReturnType<typeof makeTijdlijn>> = {
  'tijdlijn.lijst': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...team, 'beschikkingen with an aanvraag'] },
};
