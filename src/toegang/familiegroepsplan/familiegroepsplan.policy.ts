import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

export const redelijkeTermijn = policyKey({
  sleutel: 'familiegroepsplan.termijn', betekenis: 'How many days a family gets for its own plan after the chance was offered', schema: Type.Object({ dagen: Type.Integer({ minimum: 7, maximum: 182 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 42 }, bron: 'Jeugdwet art. 4.1.2: binnen redelijke termijn; zes weken is een voorstel van Spil' }],
});
