import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

/** Of how many households a figure must be before it is shown. */
export const kleinsteGroep = policyKey({
  sleutel: 'kerncijfers.kleinste-groep',
  betekenis: 'Of how many households a figure must be before it is shown',
  schema: Type.Object({ huishoudens: Type.Integer({ minimum: 1, maximum: 100 }) }),
  landelijk: [{
    van: '2015-01-01', waarde: { huishoudens: 5 },
    bron: 'Voorstel van Spil: een cijfer mag niet tot personen herleidbaar zijn (AVG overweging 26); het CBS toont Wmo-cliënten per wijk in vijftallen (StatLine 86181NED)',
  }],
});
