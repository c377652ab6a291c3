import Type, { type Static } from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { kaartclusters, onderwerpcodes } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { vouchereenheden } from './voucher.ts';

const Vouchersoort = Type.Object({
  soort: Type.String({ pattern: '^[a-z-]{2,40}$' }), naam: Type.Object({ nl: Type.String(), en: Type.String() }), cluster: Type.Enum([...kaartclusters], { description: 'Bij organisaties in dit deel van de sociale kaart.' }),
  onderwerpen: Type.Optional(Type.Array(Type.Enum([...onderwerpcodes]), { description: 'Alleen bij diensten over een van deze onderwerpen; leeg: het hele cluster.' })),
  eenheid: Type.Enum([...vouchereenheden]), tarief: Type.Integer({ minimum: 1, description: 'Wat de organisatie per eenheid krijgt, in centen; 1 bij een bedrag.' }),
  hoogstens: Type.Integer({ minimum: 1, description: 'Per voucher: centen of keren.' }), perJaar: Type.Integer({ minimum: 1, description: 'Per huishouden in een kalenderjaar.' }), maanden: Type.Integer({ minimum: 1, maximum: 36 }),
}, { additionalProperties: false });
export type Vouchersoort = Static<typeof Vouchersoort>;

const bron = 'Voorstel van Spil bij SWW 4.3.2 (MKB): persoonsvolgende financiering met vouchers of cheques, na een besluit van de toegang';

/** Which vouchers the access may grant, for what, how much and for how long. */
export const vouchersoorten = policyKey({
  sleutel: 'voucher.soorten', betekenis: 'Which vouchers the access may grant: for which lokale diensten, how much at most, and for how long', schema: Type.Array(Vouchersoort),
  landelijk: [{ van: '2015-01-01', bron, waarde: [
    { soort: 'klussen', naam: { nl: 'Klussen en tuin', en: 'Odd jobs and garden' }, cluster: 'lokale-diensten', eenheid: 'bedrag', tarief: 1, hoogstens: 15_000, perJaar: 30_000, maanden: 12 },
    { soort: 'boodschappen', naam: { nl: 'Boodschappen en maaltijden', en: 'Groceries and meals' }, cluster: 'lokale-diensten', eenheid: 'bedrag', tarief: 1, hoogstens: 10_000, perJaar: 20_000, maanden: 6 },
    { soort: 'schoonmaak', naam: { nl: 'Hulp in huis, per keer', en: 'Help in the house, per visit' }, cluster: 'lokale-diensten', eenheid: 'keren', tarief: 4250, hoogstens: 10, perJaar: 20, maanden: 12 },
  ] }],
});

/** How long before its end a voucher that is not spent is told of. */
export const waarschuwen = policyKey({
  sleutel: 'voucher.waarschuwen', betekenis: 'So many days before its end the inwoner hears that a voucher is not spent', schema: Type.Object({ dagen: Type.Integer({ minimum: 1, maximum: 120 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 28 }, bron: 'Voorstel van Spil: vier weken om het nog te gebruiken' }],
});
