import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { hulpsoorten } from './burenhulp.ts';

export const metVog = policyKey({
  sleutel: 'burenhulp.met-vog', betekenis: 'For which kinds of help a verklaring omtrent het gedrag is seen first', schema: Type.Object({ soorten: Type.Array(Type.Enum([...hulpsoorten])) }),
  landelijk: [{ van: '2015-01-01', waarde: { soorten: ['maatje', 'respijt'] }, bron: 'Voorstel van Spil: alleen zijn met iemand die kwetsbaar is (Regeling gratis VOG voor vrijwilligers)' }],
});

export const laten = policyKey({
  sleutel: 'burenhulp.geldig', betekenis: 'After how many months an offer or question ends by itself', schema: Type.Object({ maanden: Type.Integer({ minimum: 1, maximum: 36 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { maanden: 12 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e)' }],
});
