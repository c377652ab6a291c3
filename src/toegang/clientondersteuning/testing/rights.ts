import { owners, partners, team, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { clientondersteuning } from '../index.ts';

const arranging: readonly Who[] = [...team, 'generalist given writing', 'procesregisseur given writing'];
const asked: readonly Who[] = ['ketenpartner who was asked'];

export const rights: RightsOf<typeof clientondersteuning> = {
  'clientondersteuning.indiening': { ask: ({ dossier, persoon, steun }) => ({ dossier, persoon, organisatie: steun.organisatie, bereik: 'anders', anders: '06 5550 1234', akkoord: 'zelf' }), may: [...owners, ...arranging] },
  'clientondersteuning.bevestiging': { ask: ({ clientondersteuning: id }) => ({ id, ondersteuner: 'Rosa Vink', bereik: '06 5550 4321' }), may: asked },
  'clientondersteuning.weigering': { ask: ({ clientondersteuning: id }) => ({ id, reden: 'Alle ondersteuners zijn bezet' }), may: asked },
  'clientondersteuning.afronding': { ask: ({ clientondersteuning: id }) => ({ id }), may: asked },
  // For whom it is, not who else of the household may ask for themselves.
  'clientondersteuning.intrekking': { ask: ({ clientondersteuning: id }) => ({ id }), may: ['inwoner', ...arranging] },
  'clientondersteuning.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...arranging] },
  'clientondersteuning.lijst': { ask: () => ({}), may: partners },
  'clientondersteuning.gegevens': { ask: ({ clientondersteuning: id }) => ({ id }), may: asked },
  'ondersteuningsorganisatie.aanwijzing': { ask: ({ code, steun }) => ({ gemeente: code, organisatie: steun.organisatie }), may: ['beheer'] },
  'ondersteuningsorganisatie.beeindiging': { ask: ({ ondersteuningsorganisatie: id }) => ({ id }), may: ['beheer'] },
  'ondersteuningsorganisatie.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
};
