import type { RightsOf } from '../../../testing/rights/table.ts';
import type { inzage } from '../index.ts';

export const rights: RightsOf<typeof inzage> = {
  'inzage.lijst': { ask: ({ dossier }) => ({ dossier }), may: ['regisseur', 'inwoner', 'privacy'] },
};
