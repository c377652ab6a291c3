import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

/** Within how many working days a melding has somebody who takes it up. */
export const toedelenBinnen = policyKey({
  sleutel: 'melding.toedelen-binnen',
  betekenis: 'Within how many working days a melding is given to somebody of the team',
  schema: Type.Object({ werkdagen: Type.Integer({ minimum: 0, maximum: 20 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { werkdagen: 2 }, bron: 'Voorstel van Spil: de wet noemt alleen “zo spoedig mogelijk” (Wmo 2015 art. 2.3.2 lid 1)' }],
});
