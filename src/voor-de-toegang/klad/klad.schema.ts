import Type from 'typebox';

const gemeente = Type.String({ pattern: '^\\d{4}$' });
const code = Type.String({ minLength: 1, maxLength: 40, description: 'De eigen code; hoofdletters, streepjes en spaties maken niet uit.' });
const veld = Type.String({ pattern: '^[a-z][A-Za-z]{0,39}$' });
const persoon = Type.String({ format: 'uuid' });
const tekst = Type.String({ maxLength: 20_000 });

export const KladBewaring = Type.Object({
  gemeente, code: Type.Optional(code),
  velden: Type.Array(Type.Object({
    veld, waarde: tekst,
    basis: Type.Integer({ minimum: 0, description: 'De versie van het veld die de schrijver voor zich had.' }),
    gezien: Type.Optional(Type.Boolean({ description: 'De schrijver zag wat er van een ander apparaat bij stond.' })),
  }, { additionalProperties: false }), { maxItems: 30 }),
}, { additionalProperties: false });

export const MetCode = Type.Object({ gemeente, code }, { additionalProperties: false });
export const VanPersoon = Type.Object({ persoon }, { additionalProperties: false });

export const KladBijvoeging = Type.Object({
  gemeente, code, naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'Hoe het bestand heet.' }), bestand: Type.String({ minLength: 1, contentEncoding: 'base64', description: 'PDF, JPEG of PNG van niet meer dan 8 MB.' }),
}, { additionalProperties: false });
export const KladUitneming = Type.Object({ gemeente, code, id: Type.String({ format: 'uuid' }) }, { additionalProperties: false });
export const Kladbijlage = Type.Object({ id: Type.String({ format: 'uuid' }), naam: Type.String() });
export const Kladbijlagen = Type.Object({ bijlagen: Type.Array(Kladbijlage) });

export const KladStand = Type.Object({
  code: Type.String(), bewaardTot: Type.String({ format: 'date' }),
  antwoorden: Type.Array(Type.Object({ veld, waarde: Type.String(), versie: Type.Integer(), anders: Type.String({ description: 'Wat er op een ander apparaat stond en niet verloren mag gaan.' }) })),
  ...Kladbijlagen.properties,
});

/** What is known of somebody who logged in: shown, and not asked. */
export const KladEigen = Type.Intersect([KladStand, Type.Object({
  bekend: Type.Object({ naam: Type.String(), adres: Type.String(), telefoon: Type.String(), email: Type.String(), wijk: Type.Union([Type.String(), Type.Null()]) }),
})]);

export const Verwijderd = Type.Object({ verwijderd: Type.Boolean() });
