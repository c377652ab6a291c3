import { owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { correctieverzoek } from '../index.ts';

export const rights: RightsOf<typeof correctieverzoek> = {
  'correctieverzoek.indiening': { ask: ({ dossier }) => ({ dossier, deel: 'persoon', onjuist: 'Mijn telefoonnummer', gewenst: '06 5550 1234' }), may: owners },
  'correctieverzoek.beslissing': { ask: ({ correctie: id }) => ({ id, uitkomst: 'aangepast', motivering: 'U hebt gelijk.' }), may: ['regisseur', 'teamleider'] },
  // The own ones; all for who decides.
  'correctieverzoek.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, 'regisseur', 'teamleider'] },
};
