import type { RightsOf } from '../../../testing/rights/table.ts';
import type { inzage } from '../index.ts';

export const rights: RightsOf<typeof inzage> = {
  'inzage.controle': { ask: () => ({ vanaf: '2026-03-01', tot: '2026-03-31' }), may: ['beheer', 'privacy', 'beheer elsewhere', 'privacy elsewhere'] },
  'inzage.bestand': { ask: () => ({ vanaf: '2026-03-01', tot: '2026-03-31' }), may: ['privacy', 'privacy elsewhere'] },
  'inzage.overzicht': { ask: () => ({ vanaf: '2026-03-01', tot: '2026-03-31' }), may: ['privacy', 'privacy elsewhere'] },
  'inzage.lijst': { ask: ({ dossier }) => ({ dossier }), may: ['regisseur', 'inwoner', 'privacy'] },
};
