import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Dagen = Type.Integer({ minimum: 0, maximum: 730 });

/** When somebody is asked how it went, and for how long. */
export const vraagmoment = policyKey({
  sleutel: 'ervaring.moment', betekenis: 'How many days after a plan was agreed on (or was not), and after help began, somebody is asked how it went; and for how many days the question stays open',
  schema: Type.Object({ naPlan: Dagen, naBegin: Dagen, open: Type.Integer({ minimum: 1, maximum: 365 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { naPlan: 7, naBegin: 120, open: 90 }, bron: 'Voorstel van Spil bij Wmo 2015 art. 2.5.1 en Jeugdwet art. 2.10: elk jaar ervaringen onderzoeken; hier loopt dat het hele jaar door' }],
});

export const kleinsteGroep = policyKey({
  sleutel: 'ervaring.kleinste-groep', betekenis: 'How many people must have answered before what they answered is shown, and before what they wrote can be read',
  schema: Type.Object({ antwoorden: Type.Integer({ minimum: 5, maximum: 100 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { antwoorden: 10 }, bron: 'Voorstel van Spil: een antwoord mag niet tot een persoon herleidbaar zijn (AVG overweging 26); het CBS toont Wmo-cliënten per wijk niet onder de tien' }],
});

export const bewaren = policyKey({
  sleutel: 'ervaring.bewaren', betekenis: 'After how many months what people wrote is gone, counted from its quarter, and that they were asked, counted from the last day to answer',
  schema: Type.Object({ maanden: Type.Integer({ minimum: 3, maximum: 60 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { maanden: 24 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e); een jaar verslag en een jaar om te vergelijken' }],
});
