import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

export const bewaren = policyKey({
  sleutel: 'klad.bewaren', betekenis: 'How many days a telling that was not sent is kept after the last word', schema: Type.Object({ dagen: Type.Integer({ minimum: 1, maximum: 180 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 30 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e)' }],
});
