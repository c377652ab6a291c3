import { owners, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { berichtenwisseling } from '../index.ts';

/** Who answers what an inwoner writes: the regisseur, the team that stands in, and whom the regisseur let write. */
const answering: readonly Who[] = ['regisseur', 'teamleider', 'generalist of the team', 'generalist given writing', 'procesregisseur given writing'];

export const rights: RightsOf<typeof berichtenwisseling> = {
  'berichtenwisseling.kring': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...answering, 'aanbieder with a toewijzing'] },
  // With whom is a matter of what was sent: who may write to an inwoner may not by that write to an aanbieder.
  'berichtenwisseling.opening': { ask: ({ dossier, persoon }) => ({ dossier, onderwerp: 'Mijn afspraak', tekst: 'Kan het een dag later?', met: [`p:${persoon}`] }), may: [...owners, ...answering, 'aanbieder with a toewijzing'] },
  // It is of who wrote it: who stands in for the inwoner writes for themselves.
  'berichtenwisseling.antwoord': { ask: ({ wisseling: id }) => ({ id, tekst: 'Dat kan.' }), may: ['inwoner', ...answering] },
  'berichtenwisseling.afsluiting': { ask: ({ wisseling: id }) => ({ id }), may: ['inwoner', ...answering] },
  'berichtenwisseling.lezing': { ask: ({ wisseling: id }) => ({ id }), may: ['inwoner', ...answering] },
  'berichtenwisseling.gegevens': { ask: ({ wisseling: id }) => ({ id }), may: ['inwoner', ...answering] },
  'berichtenwisseling.lijst': { ask: () => ({}), may: ['inwoner', 'vertegenwoordiger', 'other inwoner', 'inwoner known nowhere', 'aanbieder with a toewijzing', 'other aanbieder'] },
  'berichtenwisseling.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...answering, 'aanbieder with a toewijzing'] },
};
