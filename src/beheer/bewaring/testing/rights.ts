import { owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { bewaring } from '../index.ts';

export const rights: RightsOf<typeof bewaring> = {
  'bewaring.lijst': { ask: () => ({}), may: ['privacy', 'privacy elsewhere'] },
  'bewaring.gegevens': { ask: ({ dossier }) => ({ dossier }), may: ['privacy'] },
  'vernietiging.voorstel': { ask: ({ dossier }) => ({ dossier }), may: ['privacy'] },
  'vernietiging.beslissing': { ask: ({ vernietiging: id }) => ({ id, akkoord: false, reden: 'Er loopt nog iets.' }), may: ['privacy'] },
  'vernietiging.lijst': { ask: () => ({ toestand: 'uitgevoerd' }), may: ['privacy', 'privacy elsewhere'] },
  'vernietiging.gegevens': { ask: ({ vernietiging: id }) => ({ id }), may: ['privacy'] },
  'bewaarplicht.dossier': { ask: ({ dossier }) => ({ dossier }), may: ['privacy', 'regisseur'] },
  'bewaarplicht.plaatsing': { ask: ({ dossier }) => ({ dossier, reden: 'Er loopt een rechtszaak.' }), may: ['privacy', 'regisseur'] },
  'bewaarplicht.opheffing': { ask: ({ bewaarplicht: id }) => ({ id, reden: 'De rechtszaak is voorbij.' }), may: ['privacy'] },
  'vernietigingsverzoek.indiening': { ask: ({ dossier }) => ({ dossier }), may: owners },
  'vernietigingsverzoek.beslissing': { ask: ({ vernietigingsverzoek: id }) => ({ id, toewijzen: false, motivering: 'Er loopt nog hulp.' }), may: ['privacy'] },
  'vernietigingsverzoek.lijst': { ask: () => ({ toestand: 'ingediend' }), may: ['privacy', 'privacy elsewhere'] },
  // The own ones.
  'vernietigingsverzoek.dossier': { ask: ({ dossier }) => ({ dossier }), may: owners },
};
