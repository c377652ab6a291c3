import type { RightsOf, Who } from '../../../testing/rights/table.ts';
import type { berichtenverkeer } from '../index.ts';

/** Who minds the messages of the gemeente. */
const minders: readonly Who[] = ['beschikkingen with an aanvraag', 'beheer', 'teamleider', 'teamleider of another team'];

export const rights: RightsOf<typeof berichtenverkeer> = {
  // An aanbieder sees its own messages only.
  'bericht.lijst': { ask: () => ({}), may: [...minders, 'beheer elsewhere', 'aanbieder with a toewijzing', 'other aanbieder'] },
  'bericht.gegevens': { ask: ({ bericht: id }) => ({ id }), may: [...minders, 'aanbieder with a toewijzing'] },
  // The text holds a BSN: a teamleider follows messages without it.
  'bericht.inhoud': { ask: ({ bericht: id }) => ({ id }), may: ['beschikkingen with an aanvraag', 'beheer', 'aanbieder with a toewijzing'] },
  'bericht.verzending': { ask: ({ bericht: id }) => ({ id }), may: ['beheer', 'aanbieder with a toewijzing'] },
};
