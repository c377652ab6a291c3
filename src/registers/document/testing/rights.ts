import { owners, team, writers, type RightsOf } from '../../../testing/rights/table.ts';
import type { document } from '../index.ts';

export const rights: RightsOf<typeof document> = {
  // The list holds of each kind of data only what the reader may see.
  'bijlage.indiening': { ask: ({ dossier }) => ({ dossier, titel: 'Brief', bestand: Buffer.from('%PDF-1.7 brief').toString('base64') }), may: owners },
  'document.lijst': {
    ask: ({ dossier }) => ({ dossier }),
    may: [...owners, ...team, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'aanbieder with a toewijzing', 'ketenpartner given reading'],
  },
  // The letter of the decision.
  'document.inhoud': { ask: ({ document: id }) => ({ id }), may: [...owners, 'regisseur', 'beschikkingen with an aanvraag'] },
};
