import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { gegevenssoorten, type Gegevenssoort } from '../../registers/dossier/index.ts';

const Soorten = Type.Array(Type.Enum([...gegevenssoorten]), { uniqueItems: true });
const alles: Gegevenssoort[] = ['betrokkenen', 'persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn', 'inzage'];

export const ouderrechten = policyKey({
  sleutel: 'dossier.ouderrechten', betekenis: 'What a parent with gezag sees of the dossier of a child, by the age of the child', schema: Type.Object({ jongerDan12: Soorten, vanaf12: Soorten }),
  landelijk: [{
    van: '2015-01-01', waarde: { jongerDan12: alles, vanaf12: ['betrokkenen', 'persoon', 'melding', 'plan', 'besluit', 'inzet'] },
    bron: 'Jeugdwet art. 7.3.4, 7.3.5 en 7.3.10; dat het gesprek vanaf 12 jaar van de jongere is en de regisseur het met ouders deelt als dat past, is een voorstel van Spil',
  }],
});
