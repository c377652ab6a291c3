import Type from 'typebox';

/**
 * The part of BRP API Personen 2.x that Spil reads. Fields that Spil does not know are let through and
 * ignored; what it knows must have the right form, or the whole answer is refused.
 */
const Tabel = Type.Object({ code: Type.Optional(Type.String()), omschrijving: Type.Optional(Type.String()) });
const Bsn = Type.String({ pattern: '^[0-9]{9}$' });

const jaar = Type.Integer({ minimum: 1, maximum: 9999 });
export const BrpDatum = Type.Union([
  Type.Object({ type: Type.Literal('Datum'), datum: Type.String({ format: 'date' }) }),
  Type.Object({ type: Type.Literal('JaarMaandDatum'), jaar, maand: Type.Integer({ minimum: 1, maximum: 12 }) }),
  Type.Object({ type: Type.Literal('JaarDatum'), jaar }),
  Type.Object({ type: Type.Literal('DatumOnbekend') }),
]);

export const BrpNaam = Type.Object({
  voornamen: Type.Optional(Type.String()),
  adellijkeTitelPredicaat: Type.Optional(Tabel),
  voorvoegsel: Type.Optional(Type.String()),
  geslachtsnaam: Type.Optional(Type.String()),
  aanduidingNaamgebruik: Type.Optional(Tabel),
});

const InOnderzoek = Type.Optional(Type.Record(Type.String(), Type.Unknown()));
const Geboorte = Type.Object({ datum: Type.Optional(BrpDatum) });
const GebeurtenisDatum = Type.Object({ datum: Type.Optional(BrpDatum) });

const binnenland = {
  functieAdres: Type.Optional(Tabel),
  datumVan: Type.Optional(BrpDatum),
  indicatieVastgesteldVerblijftNietOpAdres: Type.Optional(Type.Boolean()),
  inOnderzoek: InOnderzoek,
};

export const BrpVerblijfplaats = Type.Union([
  Type.Object({
    type: Type.Literal('Adres'), ...binnenland,
    adresseerbaarObjectIdentificatie: Type.Optional(Type.String()),
    nummeraanduidingIdentificatie: Type.Optional(Type.String()),
    verblijfadres: Type.Optional(Type.Object({
      officieleStraatnaam: Type.Optional(Type.String()),
      korteStraatnaam: Type.Optional(Type.String()),
      huisnummer: Type.Optional(Type.Integer()),
      huisletter: Type.Optional(Type.String()),
      huisnummertoevoeging: Type.Optional(Type.String()),
      aanduidingBijHuisnummer: Type.Optional(Tabel),
      postcode: Type.Optional(Type.String()),
      woonplaats: Type.Optional(Type.String()),
      inOnderzoek: InOnderzoek,
    })),
  }),
  Type.Object({
    type: Type.Literal('Locatie'), ...binnenland,
    verblijfadres: Type.Optional(Type.Object({ locatiebeschrijving: Type.Optional(Type.String()), inOnderzoek: InOnderzoek })),
  }),
  Type.Object({
    type: Type.Literal('VerblijfplaatsBuitenland'),
    datumVan: Type.Optional(BrpDatum),
    verblijfadres: Type.Optional(Type.Object({ regel1: Type.Optional(Type.String()), regel2: Type.Optional(Type.String()), regel3: Type.Optional(Type.String()), land: Type.Optional(Tabel) })),
  }),
  Type.Object({ type: Type.Literal('VerblijfplaatsOnbekend'), datumVan: Type.Optional(BrpDatum) }),
]);

const Drager = Type.Object({ burgerservicenummer: Type.Optional(Bsn) });
const minderjarige = { minderjarige: Type.Object({ burgerservicenummer: Bsn }) };
export const BrpGezag = Type.Union([
  // Version 2 of the gezag specification renamed the first into the second.
  Type.Object({ type: Type.Enum(['TweehoofdigOuderlijkGezag', 'GezamenlijkOuderlijkGezag']), ...minderjarige, ouders: Type.Optional(Type.Array(Drager)) }),
  Type.Object({ type: Type.Literal('EenhoofdigOuderlijkGezag'), ...minderjarige, ouder: Type.Optional(Drager) }),
  Type.Object({ type: Type.Literal('GezamenlijkGezag'), ...minderjarige, ouder: Type.Optional(Drager), derde: Type.Optional(Drager) }),
  Type.Object({ type: Type.Literal('Voogdij'), ...minderjarige, derden: Type.Optional(Type.Array(Drager)) }),
  Type.Object({ type: Type.Enum(['TijdelijkGeenGezag', 'GezagNietTeBepalen']), ...minderjarige, toelichting: Type.Optional(Type.String()) }),
]);

const verwant = { burgerservicenummer: Type.Optional(Bsn), naam: Type.Optional(BrpNaam), geboorte: Type.Optional(Geboorte) };

const persoonBeperkt = {
  burgerservicenummer: Type.Optional(Bsn),
  naam: Type.Optional(BrpNaam),
  geslacht: Type.Optional(Tabel),
  geboorte: Type.Optional(Geboorte),
  geheimhoudingPersoonsgegevens: Type.Optional(Type.Boolean()),
  opschortingBijhouding: Type.Optional(Type.Object({ reden: Type.Optional(Tabel), datum: Type.Optional(BrpDatum) })),
};

export const BrpPersoonBeperktAntwoord = Type.Object({
  ...persoonBeperkt,
  adressering: Type.Optional(Type.Object({
    adresregel1: Type.Optional(Type.String()), adresregel2: Type.Optional(Type.String()), adresregel3: Type.Optional(Type.String()), land: Type.Optional(Tabel),
  })),
});

export const BrpPersoonAntwoord = Type.Object({
  ...persoonBeperkt,
  verblijfplaats: Type.Optional(BrpVerblijfplaats),
  gemeenteVanInschrijving: Type.Optional(Tabel),
  overlijden: Type.Optional(GebeurtenisDatum),
  indicatieCurateleRegister: Type.Optional(Type.Boolean()),
  gezag: Type.Optional(Type.Array(BrpGezag)),
  partners: Type.Optional(Type.Array(Type.Object({
    ...verwant, geslacht: Type.Optional(Tabel), soortVerbintenis: Type.Optional(Tabel),
    aangaanHuwelijkPartnerschap: Type.Optional(GebeurtenisDatum), ontbindingHuwelijkPartnerschap: Type.Optional(GebeurtenisDatum),
  }))),
  ouders: Type.Optional(Type.Array(Type.Object({ ...verwant, geslacht: Type.Optional(Tabel), ouderAanduiding: Type.Optional(Type.String()) }))),
  kinderen: Type.Optional(Type.Array(Type.Object(verwant))),
});

export const PersonenAntwoord = Type.Object({ type: Type.String(), personen: Type.Optional(Type.Array(BrpPersoonAntwoord)) });
export const PersonenBeperktAntwoord = Type.Object({ type: Type.String(), personen: Type.Optional(Type.Array(BrpPersoonBeperktAntwoord)) });

/** Error of the register (RFC 7807). */
export const Foutbericht = Type.Object({
  title: Type.Optional(Type.String()),
  code: Type.Optional(Type.String()),
  invalidParams: Type.Optional(Type.Array(Type.Object({ name: Type.Optional(Type.String()), code: Type.Optional(Type.String()), reason: Type.Optional(Type.String()) }))),
});

export type BrpDatum = Type.Static<typeof BrpDatum>;
export type BrpNaam = Type.Static<typeof BrpNaam>;
export type BrpVerblijfplaats = Type.Static<typeof BrpVerblijfplaats>;
export type BrpGezag = Type.Static<typeof BrpGezag>;
export type BrpPersoonAntwoord = Type.Static<typeof BrpPersoonAntwoord>;
export type BrpPersoonBeperktAntwoord = Type.Static<typeof BrpPersoonBeperktAntwoord>;
