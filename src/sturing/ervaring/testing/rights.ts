import { inwoners, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { ervaring } from '../index.ts';

/** Who steers and accounts, and works in no team. */
const kijkers: readonly Who[] = ['inkoper', 'controller', 'bestuurder', 'raadslid'];
const kwaliteit: readonly Who[] = ['inkoper'];

/** Written by hand: who was asked answers; no team, no aanbieder and no regisseur reads any of it. */
export const rights: RightsOf<typeof ervaring> = {
  'ervaringsvraag.lijst': { ask: () => ({}), may: inwoners },
  'ervaringsvraag.gegevens': { ask: ({ ervaringsvraag: id }) => ({ id }), may: ['inwoner'] },
  'ervaringsvraag.beantwoording': { ask: ({ ervaringsvraag: id }) => ({ id, antwoorden: [{ vraag: 'snel', antwoord: 'mee-eens' }], opmerking: '' }), may: ['inwoner'] },
  'ervaringsvraag.weigering': { ask: ({ ervaringsvraag: id }) => ({ id }), may: ['inwoner'] },
  'ervaring.formulier': { ask: ({ code: gemeente }) => ({ gemeente, soort: 'toegang' }), may: kwaliteit },
  'ervaring.registratie': { ask: ({ code: gemeente }) => ({ gemeente, soort: 'toegang', wijk: null, categorie: null, organisatie: null, antwoorden: [{ vraag: 'snel', antwoord: 'mee-eens' }], opmerking: '' }), may: kwaliteit },
  'ervaring.overzicht': { ask: ({ code: gemeente }) => ({ gemeente }), may: kijkers },
  'ervaring.bestand': { ask: ({ code: gemeente }) => ({ gemeente }), may: kijkers },
  'opmerking.lijst': { ask: ({ code: gemeente }) => ({ gemeente, kwartaal: '2026-K1', soort: 'toegang' }), may: kwaliteit },
  'opmerking.verwijdering': { ask: ({ opmerking: id }) => ({ id }), may: kwaliteit },
};
