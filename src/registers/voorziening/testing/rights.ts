import { intake, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { voorziening } from '../index.ts';

/** Who buys, and who keeps the tables; nobody who chooses from them. */
const keepers = ['inkoper', 'beheer'] as const;
const readers: readonly Who[] = [
  ...intake, 'procesregisseur', 'procesregisseur given writing', 'expert', 'expert who was asked', 'beschikkingen with an aanvraag', 'inkoper', 'controller', 'beheer',
];
const product = {
  naam: 'Dagbesteding', code: '07A01', categorie: '07', wet: 'wmo', omschrijving: 'Samen iets doen', trede: 'collectief', beschikkingNodig: true, eenheid: '16', frequentie: '2', geldigVan: '2026-01-01', leveringsvormen: ['natura'],
} as const;

export const rights: RightsOf<typeof voorziening> = {
  'voorziening.registratie': { ask: ({ code }) => ({ gemeente: code, ...product }), may: keepers },
  'voorziening.wijziging': { ask: ({ voorziening: id }) => ({ id, ...product }), may: keepers },
  'voorziening.aanbod': { ask: ({ voorziening: id }) => ({ id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-05-01', tarief: 100 }), may: keepers },
  'voorziening.lijst': { ask: ({ code }) => ({ gemeente: code }), may: readers },
  'voorziening.gegevens': { ask: ({ voorziening: id }) => ({ id }), may: readers },
};
