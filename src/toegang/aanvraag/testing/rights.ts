import { owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { aanvraag } from '../index.ts';

export const rights: RightsOf<typeof aanvraag> = {
  'aanvraag.indiening': { ask: ({ melding }) => ({ melding, toelichting: 'Ik vraag hulp thuis' }), may: [...owners, 'regisseur'] },
  'aanvraag.opschorting': { ask: ({ aanvraag: id }) => ({ id, grond: 'awb-4:15-1-a', tot: '2026-04-01', toelichting: 'Er ontbreekt een stuk' }), may: ['beschikkingen with an aanvraag'] },
  'aanvraag.hervatting': { ask: ({ aanvraag: id }) => ({ id }), may: ['beschikkingen with an aanvraag'] },
  'aanvraag.intrekking': { ask: ({ aanvraag: id }) => ({ id, reden: 'Niet meer nodig' }), may: [...owners, 'regisseur', 'beschikkingen with an aanvraag'] },
  'aanvraag.gegevens': { ask: ({ aanvraag: id }) => ({ id }), may: [...owners, 'regisseur', 'beschikkingen with an aanvraag'] },
  'aanvraag.lijst': { ask: () => ({}), may: ['beschikkingen with an aanvraag'] },
};
