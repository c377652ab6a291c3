import { everybody, owners, writers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { familiegroepsplan } from '../index.ts';

const readers: readonly Who[] = [...owners, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'ketenpartner given reading'];

/** Written by hand: the plan is the family's; who writes the plan of the access offers the chance, says what must be safe, and builds on it. Who knows a code writes along. */
export const rights: RightsOf<typeof familiegroepsplan> = {
  'familiegroepsplan.aanbod': { ask: ({ dossier }) => ({ dossier, voorwaarden: ['De kinderen slapen elke nacht thuis'] }), may: writers },
  'familiegroepsplan.voorwaarden': { ask: ({ familieplan: id }) => ({ id, voorwaarden: ['De kinderen slapen elke nacht thuis'] }), may: writers },
  'familiegroepsplan.opening': { ask: ({ dossier }) => ({ dossier }), may: owners },
  'familiegroepsplan.afwijzing': { ask: ({ familieplan: id }) => ({ id, reden: '' }), may: owners },
  'familiegroepsplan.wijziging': { ask: ({ familieplan: id }) => ({ id, soort: 'doel', domein: 'financien', wat: 'Rust in huis' }), may: owners },
  'kringlid.uitnodiging': { ask: ({ familieplan: id }) => ({ id, naam: 'Oma', rol: 'familie' }), may: [...owners, ...writers] },
  'kringlid.beeindiging': { ask: ({ kringlid: id }) => ({ id }), may: [...owners, ...writers] },
  'familiegroepsplan.indiening': { ask: ({ familieplan: id }) => ({ id }), may: owners },
  'familiegroepsplan.herziening': { ask: ({ familieplan: id }) => ({ id, reden: 'Het is veranderd' }), may: [...owners, ...writers] },
  'familiegroepsplan.overname': { ask: ({ familieplan: id }) => ({ id }), may: writers },
  'familiegroepsplan.dossier': { ask: ({ dossier }) => ({ dossier }), may: readers },
  'kring.opvraging': { ask: ({ code: gemeente, kringcode: code }) => ({ gemeente, code }), may: everybody },
  'kring.wijziging': { ask: ({ code: gemeente, kringcode: code }) => ({ gemeente, code, soort: 'doel', domein: 'financien', wat: 'Rust in huis' }), may: everybody },
  'kring.beeindiging': { ask: ({ code: gemeente, kringcode: code }) => ({ gemeente, code }), may: everybody },
};
