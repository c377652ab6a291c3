import type { RightsOf } from '../../../testing/rights/table.ts';
import type { berichtenverkeer } from '../index.ts';

export const rights: RightsOf<typeof berichtenverkeer> = {
  // An aanbieder sees its own messages only.
  'bericht.lijst': { ask: () => ({}), may: ['beschikkingen with an aanvraag', 'beheer', 'beheer elsewhere', 'aanbieder with a toewijzing', 'other aanbieder'] },
  'bericht.inhoud': { ask: ({ bericht: id }) => ({ id }), may: ['beschikkingen with an aanvraag', 'beheer', 'aanbieder with a toewijzing'] },
  'bericht.verzending': { ask: ({ bericht: id }) => ({ id }), may: ['beheer', 'aanbieder with a toewijzing'] },
};
