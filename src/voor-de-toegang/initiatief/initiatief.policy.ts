import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { besluitwijzen } from './initiatief.ts';

/** How a wijk decides on money from its wijkbudget. */
export const besluitvorming = policyKey({
  sleutel: 'wijkbudget.besluit', betekenis: 'Who decides on money from the wijkbudget: the people of the wijk by a vote, or the wijkraad; how many days a vote lasts, how many votes it takes, and from which age one votes',
  schema: Type.Object({ wijze: Type.Enum([...besluitwijzen]), dagen: Type.Integer({ minimum: 1, maximum: 90 }), minstens: Type.Integer({ minimum: 1, maximum: 10_000 }), leeftijd: Type.Integer({ minimum: 0, maximum: 18 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { wijze: 'stemming', dagen: 14, minstens: 5, leeftijd: 12 }, bron: 'Voorstel van Spil bij LEU en ZL: de wijk beslist zelf over het wijkbudget; ook jongeren stemmen mee' }],
});

export const bewaren = policyKey({
  sleutel: 'initiatief.bewaren', betekenis: 'After how many months the names of who began or supported an initiatief are gone, counted from its last step', schema: Type.Object({ maanden: Type.Integer({ minimum: 1, maximum: 60 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { maanden: 24 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e); de verantwoording duurt langer dan een jaar' }],
});
