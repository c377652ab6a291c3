import { owners, team, writers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { gesprek } from '../index.ts';

const readers: readonly Who[] = [...owners, ...writers, 'generalist given reading'];
const client = '6ba7b810-9dad-41d1-80b4-00c04fd430c8';

export const rights: RightsOf<typeof gesprek> = {
  'gesprek.planning': { ask: ({ melding }) => ({ melding, begin: '2026-03-20T10:00:00Z', vorm: 'thuis' }), may: writers },
  'gesprek.veldwijziging': { ask: ({ gesprek: id }) => ({ id, bewerkingen: [{ client, nummer: 1, pad: 'algemeen/wensen', waarde: 'Thuis blijven', basis: 0 }] }), may: writers },
  'gesprek.veldkeuze': { ask: ({ gesprek: id }) => ({ id, pad: 'algemeen/sterk', waarde: 'U kookt', client, basis: 1, gezien: [] }), may: writers },
  'gesprek.legitimatie': { ask: ({ gesprek: id, persoon }) => ({ id, persoon, bewijs: 'paspoort' }), may: writers },
  'gesprek.gegevens': { ask: ({ gesprek: id }) => ({ id }), may: readers },
  'gesprek.overzicht': { ask: ({ dossier }) => ({ dossier }), may: readers },
  // By the inwoner, or on paper through the team.
  'persoonlijk-plan.indiening': { ask: ({ melding }) => ({ melding, tekst: 'Mijn plan' }), may: [...owners, ...team, ...writers] },
  'verslag.opstelling': { ask: (zaak) => ({ gesprek: zaak.gesprek }), may: writers },
  'verslag.verzending': { ask: ({ verslag: id }) => ({ id, digest: '0'.repeat(64) }), may: writers },
  'verslag.correctie': { ask: ({ verslag: id }) => ({ id, sectie: 'sterk', tekst: 'Zo zei ik het niet' }), may: [...owners, ...writers] },
  // What the inwoner says, nobody of the gemeente says for them.
  'verslag.bevestiging': { ask: ({ verslag: id }) => ({ id }), may: owners },
  'verslag.vaststelling': { ask: ({ verslag: id }) => ({ id, reden: 'Belde dat het klopt' }), may: writers },
  'verslag.gegevens': { ask: ({ verslag: id }) => ({ id }), may: readers },
};
