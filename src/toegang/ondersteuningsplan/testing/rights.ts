import { inwoners, owners, writers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { ondersteuningsplan } from '../index.ts';

/** The generalist decides what the plan holds; the procesregisseur writes along and does not sign. */
const deciders: readonly Who[] = ['regisseur', 'generalist given writing'];
const readers: readonly Who[] = [...owners, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'ketenpartner given reading'];

export const rights: RightsOf<typeof ondersteuningsplan> = {
  'planmandaat.gegevens': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'planmandaat.vaststelling': { ask: ({ code }) => ({ gemeente: code, centenPerJaar: 2_000_000, vanaf: '2027-01-01', bron: 'Mandaatbesluit 2026' }), may: ['beheer'] },
  'ondersteuningsplan.opstelling': { ask: ({ melding }) => ({ melding }), may: writers },
  'ondersteuningsplan.wijziging': { ask: ({ plan: id, inhoud }) => ({ id, inhoud }), may: writers },
  'ondersteuningsplan.aanpassing': { ask: ({ plan: id }) => ({ id, onderdeel: '/einddoel', tekst: 'In mijn eigen huis blijven' }), may: owners },
  'ondersteuningsplan.reactie': { ask: ({ plan: id }) => ({ id, onderdeel: '/einddoel', klopt: false, tekst: 'Dit klopt niet' }), may: owners },
  'ondersteuningsplan.adviesaanvraag': { ask: ({ plan: id }) => ({ id, aan: 'expert', vraag: 'Kan dit ook anders?' }), may: writers },
  'ondersteuningsplan.goedkeuring': { ask: ({ plan: id }) => ({ id, goedgekeurd: true, motivering: 'Het is nodig' }), may: ['expert who was asked'] },
  'ondersteuningsplan.aanbieding': { ask: ({ plan: id }) => ({ id }), may: deciders },
  'ondersteuningsplan.ondertekening': { ask: ({ plan: id, digest }) => ({ id, digest }), may: [...owners, ...deciders] },
  'ondersteuningsplan.handtekening': {
    ask: ({ plan: id, digest }) => ({ id, digest, hoedanigheid: 'inwoner', naam: 'Anna Käster', datum: '2026-03-12', bestand: Buffer.from('%PDF-1.7').toString('base64') }), may: deciders,
  },
  'ondersteuningsplan.geen-overeenstemming': { ask: ({ plan: id }) => ({ id, reden: 'We worden het niet eens' }), may: [...owners, ...deciders] },
  'ondersteuningsplan.herziening': { ask: ({ plan: id }) => ({ id, reden: 'Het is veranderd' }), may: writers },
  'ondersteuningsplan.gegevens': { ask: ({ plan: id }) => ({ id }), may: readers },
  'ondersteuningsplan.lijst': { ask: ({ dossier }) => ({ dossier }), may: readers },
  'ondersteuningsplan.eigen': { ask: () => ({}), may: inwoners },
};
