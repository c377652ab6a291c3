import Type, { type Static } from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { wetten } from '../../registers/voorziening/index.ts';

export const Mandaat = Type.Object({
  centenPerJaar: Type.Integer({ minimum: 0, description: 'Wat een plan per jaar mag kosten zonder akkoord van een ander.' }),
  expertteam: Type.Array(Type.Object({ wet: Type.Enum([...wetten]), categorie: Type.String({ minLength: 1, maxLength: 2 }) }), { description: 'Productcategorieën waarvoor het expertteam akkoord moet zijn.' }),
});
export type Mandaat = Static<typeof Mandaat>;

const wmo = ['15', '16', '18'].map((categorie) => ({ wet: 'wmo' as const, categorie }));
const jeugd = ['43', '44', '52', '55'].map((categorie) => ({ wet: 'jeugd' as const, categorie }));

/** Up to where the generalist decides alone which voorzieningen a plan holds (T8; BUCH 3.4, ZL expertiseteam). */
export const planMandaat = policyKey({
  sleutel: 'ondersteuningsplan.mandaat',
  betekenis: 'Within which yearly amount and for which productcategorieën the generalist decides alone on a plan',
  schema: Mandaat,
  landelijk: [{
    van: '2015-01-01', waarde: { centenPerJaar: 2_500_000, expertteam: [...wmo, ...jeugd] },
    bron: 'Voorstel van Spil: BUCH 3.4 geeft de generalist de bevoegdheid, ZL noemt het expertiseteam voor wat daarbuiten valt; de grens is aan het college',
  }],
});
