import { inwoners, owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { postvak } from '../index.ts';

export const rights: RightsOf<typeof postvak> = {
  'postvak.lijst': { ask: () => ({}), may: inwoners },
  // Post is of who it was sent to alone.
  'postvak.gegevens': { ask: ({ post: id }) => ({ id }), may: ['inwoner'] },
  'postvak.lezing': { ask: ({ post: id }) => ({ id }), may: ['inwoner'] },
  'postvoorkeur.lijst': { ask: () => ({}), may: inwoners },
  'postvoorkeur.wijziging': { ask: ({ persoon }) => ({ persoon, kanaal: 'post' }), may: ['inwoner'] },
  'postvoorkeur.bevestiging': { ask: ({ persoon }) => ({ persoon, code: 'AAAA-BBBB-CCCC' }), may: ['inwoner'] },
  'postvak.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, 'regisseur', 'beschikkingen with an aanvraag'] },
};
