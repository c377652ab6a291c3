import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Werkdagen = Type.Integer({ minimum: 0, maximum: 60 });

/** How soon a wish is with the organisation, and how soon that answers. */
export const ondersteuningstermijnen = policyKey({
  sleutel: 'clientondersteuning.termijnen', betekenis: 'Working days in which a wish for an independent supporter is sent to the organisation, and in which that answers',
  schema: Type.Object({ regelen: Werkdagen, antwoorden: Werkdagen }),
  landelijk: [{ van: '2015-01-01', waarde: { regelen: 2, antwoorden: 3 }, bron: 'Voorstel van Spil: Wmo 2015 art. 2.3.2 lid 3 wil dat het er is voor het onderzoek, en noemt geen termijn' }],
});
