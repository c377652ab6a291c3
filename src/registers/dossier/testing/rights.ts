import { generalists, owners, team, type RightsOf } from '../../../testing/rights/table.ts';
import type { dossier } from '../index.ts';

export const rights: RightsOf<typeof dossier> = {
  // The page of the household, for who works on it in the access. An organisation reads what it was given, at its own address.
  'dossier.gegevens': {
    ask: ({ dossier: id }) => ({ id }),
    may: [...owners, ...team, 'generalist given reading', 'generalist given writing', 'procesregisseur given writing', 'expert who was asked', 'beschikkingen with an aanvraag'],
  },
  // Everybody their own list.
  'dossier.lijst': { ask: () => ({}), may: [...generalists, 'procesregisseur', 'procesregisseur given writing', 'generalist elsewhere'] },
  'dossier.eigen': { ask: () => ({}), may: ['inwoner', 'vertegenwoordiger', 'other inwoner', 'inwoner known nowhere'] },
  'dossier.regisseurswijziging': { ask: ({ dossier: id, regisseur }) => ({ id, regisseur: regisseur.id, reden: 'geen-klik' }), may: ['regisseur', 'teamleider'] },
};
