import { owners, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { beschikking } from '../index.ts';

const readers: readonly Who[] = [...owners, 'regisseur', 'beschikkingen with an aanvraag'];

export const rights: RightsOf<typeof beschikking> = {
  'beschikking.toetsing': { ask: ({ beschikking: id, onderdeel }) => ({ id, antwoorden: [{ code: 'termijn', ja: true, toelichting: 'Op tijd' }], onderdelen: [{ id: onderdeel, oordeel: 'toegekend' }] }), may: ['beschikkingen with an aanvraag'] },
  'beschikking.vaststelling': { ask: ({ beschikking: id }) => ({ id }), may: ['beschikkingen with an aanvraag'] },
  'beschikking.terugzending': { ask: ({ beschikking: id }) => ({ id, redenen: [{ code: 'anders', toelichting: 'Er klopt iets niet' }] }), may: ['beschikkingen with an aanvraag'] },
  'beschikking.spoedvoorziening': {
    ask: ({ melding, voorziening, aanbieder }) => ({
      melding, voorziening, organisatie: aanbieder.organisatie, leveringsvorm: 'natura', omvang: { volume: 3, eenheid: '04', frequentie: '2' }, van: '2026-03-13', tot: '2026-04-13', resultaat: 'Veilig thuis', reden: 'Het kan niet wachten',
    }),
    may: ['regisseur', 'beschikkingen with an aanvraag'],
  },
  'beschikking.gegevens': { ask: ({ beschikking: id }) => ({ id }), may: readers },
  'beschikking.brieven': { ask: ({ beschikking: id }) => ({ id }), may: readers },
  'beschikking.lijst': { ask: () => ({}), may: ['beschikkingen with an aanvraag'] },
  'beschikking.dossier': { ask: ({ dossier }) => ({ dossier }), may: readers },
};
