import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

export const bevestigenBinnen = policyKey({
  sleutel: 'activiteit.bevestigen-binnen', betekenis: 'Within how many days who moves up from a waiting list says yes', schema: Type.Object({ dagen: Type.Integer({ minimum: 1, maximum: 30 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 3 }, bron: 'Voorstel van Spil: genoeg om iemand te bereiken, kort genoeg voor wie na hem wacht' }],
});

export const bewaren = policyKey({
  sleutel: 'activiteit.bewaren', betekenis: 'How many days after the last one names of who took part are kept', schema: Type.Object({ dagen: Type.Integer({ minimum: 0, maximum: 400 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 30 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e)' }],
});
