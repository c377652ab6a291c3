import { everybody, wijkwerkers, type RightsOf } from '../../../testing/rights/table.ts';
import type { burenhulp } from '../index.ts';

/** Written by hand: everybody offers and asks; who knows the code sees the own; the coordinator sees who it is and introduces. */
export const rights: RightsOf<typeof burenhulp> = {
  'burenhulp.opgave': { ask: ({ code }) => ({ gemeente: code, kant: 'aanbod', soort: 'gezelschap', wijk: 'dorp', dagdelen: ['avond'], toelichting: '', naam: 'Piet', bereik: '06 5550 1234' }), may: everybody },
  'burenhulp.opvraging': { ask: ({ code: gemeente, hulpcode: code }) => ({ gemeente, code }), may: everybody },
  'burenhulp.beeindiging': { ask: ({ code: gemeente, hulpcode: code }) => ({ gemeente, code }), may: everybody },
  'kennismaking.antwoord': { ask: ({ code: gemeente, hulpcode: code, kennismaking }) => ({ gemeente, code, kennismaking, akkoord: true }), may: everybody },
  'burenhulp.lijst': { ask: ({ code }) => ({ gemeente: code, kant: 'aanbod' }), may: wijkwerkers },
  'burenhulp.gegevens': { ask: ({ burenhulp: id }) => ({ id }), may: wijkwerkers },
  'burenhulp.bevestiging': { ask: ({ burenhulp: id }) => ({ id }), may: wijkwerkers },
  'kennismaking.voorstel': { ask: ({ burenhulp: aanbod, hulpvraagBuur: vraag }) => ({ aanbod, vraag }), may: wijkwerkers },
};
