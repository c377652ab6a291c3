import Type from 'typebox';

const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Datum = Type.Union([Type.String({ format: 'date' }), Leeg]);

export const PersoonRegel = Type.Object({ id: Id, naam: Type.String(), geboortedatum: Datum, plaats: Type.String() });

export const Inschrijving = Type.Object({ persoon: Id, huishouden: Id, leden: Type.Array(PersoonRegel) });

export const PersoonGegevens = Type.Object({
  id: Id, naam: Type.String(), geboortedatum: Datum, geheimhouding: Type.Boolean(), telefoon: Type.String(), email: Type.String(), taal: Type.String(), herkomst: Type.Enum(['brp', 'opgave']),
  adres: Type.String(), postcode: Type.String(), plaats: Type.String(), overledenOp: Datum, versie: Type.Integer(),
  dossier: Type.Union([Type.Object({ id: Id, nummer: Type.String(), toestand: Type.Enum(['open', 'gesloten']), regisseur: Type.Union([Type.String(), Leeg]) }), Leeg]),
});

const naam = (maxLength = 200) => Type.String({ minLength: 1, maxLength });

export const Opgave = Type.Object({
  gemeente: Type.String({ pattern: '^\\d{4}$' }), voornamen: naam(), voorvoegsel: Type.Optional(Type.String({ maxLength: 20 })), geslachtsnaam: naam(),
  geboortedatum: Type.Optional(Type.String({ format: 'date' })), straat: Type.Optional(Type.String({ maxLength: 80 })), huisnummer: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })),
  postcode: Type.Optional(Type.String({ pattern: '^[1-9]\\d{3} ?[A-Za-z]{2}$' })), plaats: Type.Optional(Type.String({ maxLength: 80 })), wijk: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  telefoon: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' })), email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
}, { additionalProperties: false });
