import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

export const opvallend = policyKey({
  sleutel: 'inzage.opvallend', betekenis: 'When a look into a dossier stands out for the privacy officer',
  schema: Type.Object({
    begin: Type.Integer({ minimum: 0, maximum: 23 }), eind: Type.Integer({ minimum: 1, maximum: 24 }), minstens: Type.Integer({ minimum: 1 }), keer: Type.Integer({ minimum: 1 }), gewoneDagen: Type.Integer({ minimum: 1, maximum: 90 }),
    geweigerd: Type.Integer({ minimum: 1 }), dagenNaSluiting: Type.Integer({ minimum: 0 }),
  }),
  landelijk: [{
    van: '2015-01-01', waarde: { begin: 7, eind: 20, minstens: 20, keer: 3, gewoneDagen: 28, geweigerd: 5, dagenNaSluiting: 30 },
    bron: 'Een voorstel van Spil bij AVG art. 5 lid 1 onder f en art. 32: geen wet noemt deze getallen. De FG van de gemeente kiest ze.',
  }],
});
