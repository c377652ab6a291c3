import { everybody, type RightsOf } from '../../../testing/rights/table.ts';
import type { wegwijzer } from '../index.ts';

/** Written by hand: everybody asks the way, beheer of the gemeente keeps its words and sees what found no answer. */
export const rights: RightsOf<typeof wegwijzer> = {
  'wegwijzer.zoekopdracht': { ask: ({ code }) => ({ gemeente: code, vraag: 'mijn moeder vergeet steeds meer' }), may: everybody },
  'wegwijzer.gegevens': { ask: ({ code }) => ({ gemeente: code, onderwerp: 'rouw' }), may: everybody },
  'zoekwoord.lijst': { ask: ({ code }) => ({ gemeente: code, onderwerp: 'rouw' }), may: ['beheer'] },
  'zoekwoord.registratie': { ask: ({ code }) => ({ gemeente: code, onderwerp: 'rouw', woord: 'kwakzalf', taal: 'nl', soort: 'erbij' }), may: ['beheer'] },
  'zoekwoord.intrekking': { ask: ({ zoekwoord: id }) => ({ id }), may: ['beheer'] },
  'onbeantwoorde-vraag.opgave': { ask: ({ code }) => ({ gemeente: code, vraag: 'kwakzalfje' }), may: everybody },
  'onbeantwoorde-vraag.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'onbeantwoorde-vraag.gegevens': { ask: ({ onbeantwoord: id }) => ({ id }), may: ['beheer'] },
  'onbeantwoorde-vraag.afhandeling': { ask: ({ onbeantwoord: id }) => ({ id }), may: ['beheer'] },
};
