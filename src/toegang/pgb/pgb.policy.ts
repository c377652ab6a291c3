import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Centen = Type.Integer({ minimum: 1, maximum: 100_000, description: 'Centen per uur.' });

/** The most that a pgb pays for an hour, where the productenboek has no tarief per hour. */
export const uurtarieven = policyKey({
  sleutel: 'pgb.uurtarieven', betekenis: 'The most that a pgb pays for an hour: formal help where the productenboek has no pgb tarief per hour, and informal help', schema: Type.Object({ formeel: Centen, informeel: Centen }),
  landelijk: [{ van: '2015-01-01', waarde: { formeel: 6000, informeel: 2073 }, bron: 'Voorstel van Spil: de verordening bepaalt het (Wmo 2015 art. 2.1.3; Jeugdwet art. 2.9); informeel als het Wlz-tarief van 1 juli 2020' }],
});
