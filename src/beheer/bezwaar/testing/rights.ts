import { owners, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { bezwaar } from '../index.ts';

const readers: readonly Who[] = [...owners, 'regisseur', 'beschikkingen with an aanvraag'];
// That it is not who took the decision is looked at by the act itself: a refusal of content, tried in bezwaar.test.ts.
const handlers: readonly Who[] = ['beschikkingen with an aanvraag'];

export const rights: RightsOf<typeof bezwaar> = {
  'bezwaar.indiening': { ask: ({ beschikking }) => ({ beschikking, gronden: 'Ik heb meer hulp nodig', horen: true, laatReden: 'Ik was ziek' }), may: owners },
  'bezwaar.registratie': { ask: ({ beschikking }) => ({ beschikking, kanaal: 'post', ontvangenOp: '2026-03-12', poststempel: '2026-03-12', gronden: 'Ik heb meer hulp nodig', horen: true }), may: handlers },
  'bezwaar.aanvulling': { ask: ({ bezwaar: id }) => ({ id, gronden: 'Ook in het weekend', stukken: [] }), may: [...owners, ...handlers] },
  'bezwaar.intrekking': { ask: ({ bezwaar: id }) => ({ id, reden: 'Niet meer nodig' }), may: [...owners, ...handlers] },
  'bezwaar.opneming': { ask: ({ bezwaar: id }) => ({ id }), may: handlers },
  'bezwaar.hoorzitting': { ask: ({ bezwaar: id }) => ({ id, op: '2099-04-01T10:00:00Z', plaats: 'Gemeentehuis, kamer 3' }), may: handlers },
  'bezwaar.afziening': { ask: ({ bezwaar: id }) => ({ id, grond: 'awb-7:3-c', toelichting: 'Zegt dat het niet hoeft' }), may: handlers },
  'bezwaar.verslag': { ask: ({ bezwaar: id }) => ({ id, verslag: 'De inwoner vertelde waarom' }), may: handlers },
  'bezwaar.verdaging': { ask: ({ bezwaar: id }) => ({ id, weken: 6, reden: 'Wij wachten op advies' }), may: handlers },
  'bezwaar.beslissing': { ask: ({ bezwaar: id }) => ({ id, uitkomst: 'gegrond', motivering: 'De inwoner heeft gelijk', gevolg: 'nieuw-besluit', gevolgTekst: 'U krijgt een nieuw besluit' }), may: handlers },
  'bezwaar.gegevens': { ask: ({ bezwaar: id }) => ({ id }), may: readers },
  'bezwaar.mogelijkheid': { ask: ({ beschikking }) => ({ beschikking }), may: readers },
  'bezwaar.dossier': { ask: ({ dossier }) => ({ dossier }), may: readers },
  'bezwaar.lijst': { ask: () => ({}), may: handlers },
};
