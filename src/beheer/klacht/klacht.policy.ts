import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

/** Whether a committee hears complaints: ten weeks instead of six (Awb 9:11 lid 1 and 9:14). */
export const klachtcommissie = policyKey({
  sleutel: 'klacht.adviescommissie', betekenis: 'Whether a committee hears complaints', schema: Type.Object({ ingesteld: Type.Boolean() }),
  landelijk: [{ van: '1999-07-01', waarde: { ingesteld: false }, bron: 'Art. 9:14 Awb: een commissie is een keuze van de gemeente' }],
});

/** Within how many working days somebody calls to offer a talk. */
export const bellenBinnen = policyKey({
  sleutel: 'klacht.bellen-binnen', betekenis: 'Within how many working days who complains is called and offered a talk', schema: Type.Object({ werkdagen: Type.Integer({ minimum: 1, maximum: 20 }) }),
  landelijk: [{ van: '1999-07-01', waarde: { werkdagen: 5 }, bron: 'Voorstel van Spil: klachten dichtbij de burger afhandelen (ZL); de wet noemt alleen de ontvangstbevestiging (art. 9:6 Awb)' }],
});

/** Where somebody goes who is not satisfied (Awb 9:18 and 9:20). */
export const ombudsman = policyKey({
  sleutel: 'klacht.ombudsman', betekenis: 'The ombudsman of the gemeente, as it stands in letters', schema: Type.Object({ naam: Type.String({ minLength: 1, maxLength: 120 }), website: Type.String({ minLength: 1, maxLength: 120 }) }),
  landelijk: [{ van: '2006-01-01', waarde: { naam: 'de Nationale ombudsman', website: 'nationaleombudsman.nl' }, bron: 'Art. 9:17 Awb: de Nationale ombudsman, waar de gemeente geen eigen ombudsman heeft' }],
});
