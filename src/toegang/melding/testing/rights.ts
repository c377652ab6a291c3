import { intake, owners, team, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { melding } from '../index.ts';

/** The team of the wijk, and whom the regisseur gave it to write in. */
const handlers: readonly Who[] = [...team, 'generalist given writing', 'procesregisseur given writing'];

export const rights: RightsOf<typeof melding> = {
  // An inwoner for themselves: for another they ask help without a register of persons.
  'melding.registratie': { ask: ({ persoon }) => ({ persoon, kanaal: 'telefoon', vraag: 'Het gaat niet goed' }), may: [...intake, 'inwoner'] },
  'melding.toedeling': { ask: ({ melding: id, regisseur }) => ({ id, regisseur: regisseur.id }), may: [...team, 'generalist given writing'] },
  'melding.afhandeling': { ask: ({ melding: id }) => ({ id, afloop: 'Met de buren opgelost' }), may: handlers },
  'melding.intrekking': { ask: ({ melding: id }) => ({ id, reden: 'Het hoeft niet meer' }), may: [...owners, ...handlers] },
  'melding.gegevens': { ask: ({ melding: id }) => ({ id }), may: [...owners, ...handlers] },
  'melding.lijst': { ask: (zaak) => ({ team: zaak.team }), may: team },
  'melding.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...handlers] },
};
