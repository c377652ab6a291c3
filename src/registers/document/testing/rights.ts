import { owners, team, writers, type RightsOf } from '../../../testing/rights/table.ts';
import type { document } from '../index.ts';

export const rights: RightsOf<typeof document> = {
  // The list holds of each kind of data only what the reader may see.
  'document.lijst': {
    ask: ({ dossier }) => ({ dossier }),
    may: [...owners, ...team, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'aanbieder with a toewijzing', 'ketenpartner given reading'],
  },
  // The letter of the decision.
  'document.inhoud': { ask: ({ document: id }) => ({ id }), may: [...owners, 'regisseur', 'beschikkingen with an aanvraag'] },
};
