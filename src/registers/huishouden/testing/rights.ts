import { owners, team, writers, type RightsOf } from '../../../testing/rights/table.ts';
import type { huishouden } from '../index.ts';

export const rights: RightsOf<typeof huishouden> = {
  'huishouden.gegevens': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...team, ...writers, 'generalist given reading', 'beschikkingen with an aanvraag'] },
  'relatie.registratie': { ask: ({ dossier, persoon }) => ({ dossier, persoon, naam: 'Neef Koos', soort: 'kennis', kring: 'sociaal' }), may: writers },
  'relatie.beeindiging': { ask: ({ dossier, relatie }) => ({ dossier, id: relatie }), may: writers },
};
