import { owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { toewijzing } from '../index.ts';
import { startBericht } from './start-bericht.ts';

export const rights: RightsOf<typeof toewijzing> = {
  'toewijzing.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, 'regisseur'] },
  'toewijzing.lijst': { ask: () => ({}), may: ['aanbieder with a toewijzing', 'other aanbieder'] },
  'toewijzing.overdracht': { ask: ({ toewijzing: id }) => ({ id }), may: ['aanbieder with a toewijzing', 'regisseur', 'inwoner'] },
  // Another aanbieder may send messages too; this one is refused for its sender (400).
  'toewijzing.berichtontvangst': { ask: ({ code, agb, nummer }) => ({ xml: startBericht({ code, agb, nummer, bsn: '999993653' }) }), may: ['aanbieder with a toewijzing', 'other aanbieder'] },
};
