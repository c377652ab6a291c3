import * as domein from './codelijst-domein.ts';
import { datatype, one, optional } from './complex-type.ts';
import { logischeTypen as t, named } from './logisch-type.ts';
import { code, type Codelijst } from './simple-type.ts';

/** The complex types (CDT_*) in which iWmo and iJw 3.2 do not differ. */
const Achternaam = datatype('CDT_Achternaam', { Achternaam: one(t.Naam), Voorvoegsel: optional(t.Voorvoegsel) });
const Huis = datatype('CDT_Huis', {
  Huisnummer: one(t.Huisnummer),
  Huisletter: optional(t.Huisletter),
  HuisnummerToevoeging: optional(t.HuisnummerToevoeging),
  AanduidingWoonadres: optional(t.AanduidingWoonadres),
});
const Telefoon = datatype('CDT_Telefoon', { Telefoonnummer: one(t.Telefoonnummer), Landnummer: one(t.Landnummer) });

export const samengesteldeTypen = {
  Achternaam,
  Adres: datatype('CDT_Adres', {
    Huis: optional(Huis),
    Postcode: optional(t.Postcode),
    Straatnaam: optional(t.Straatnaam),
    Plaatsnaam: optional(t.Plaatsnaam),
    LandCode: optional(t.LandCode),
  }),
  BedragMetDC: datatype('CDT_BedragMetDC', { Bedrag: one(t.Bedrag), DebetCredit: one(t.DebetCredit) }),
  BerichtIdentificatie: datatype('CDT_BerichtIdentificatie', {
    Identificatie: one(t.IdentificatieBericht),
    Dagtekening: one(t.Datum),
  }),
  Communicatie: datatype('CDT_Communicatie', { Vorm: one(t.Communicatievorm), Taal: optional(t.Taal) }),
  Geboortedatum: datatype('CDT_Geboortedatum', { Datum: one(t.Datum), DatumGebruik: optional(t.DatumGebruik) }),
  GeslotenPeriode: datatype('CDT_GeslotenPeriode', { Begindatum: one(t.Datum), Einddatum: one(t.Datum) }),
  Huis,
  Omvang: datatype('CDT_Omvang', { Volume: one(t.Volume), Eenheid: one(t.Eenheid), Frequentie: one(t.Frequentie) }),
  OpenPeriode: datatype('CDT_OpenPeriode', { Begindatum: optional(t.Datum), Einddatum: optional(t.Datum) }),
  Referentie: datatype('CDT_Referentie', {
    ReferentieNummer: one(t.ReferentieNummer),
    VorigReferentieNummer: optional(t.ReferentieNummer),
  }),
  Telefoon,
  Telefoonnummers: datatype('CDT_Telefoonnummers', { Telefoon01: one(Telefoon), Telefoon02: optional(Telefoon) }),
  TotaalBedragMetDC: datatype('CDT_TotaalBedragMetDC', {
    TotaalBedrag: one(t.TotaalBedrag),
    DebetCredit: one(t.DebetCredit),
  }),
  VerkorteNaam: datatype('CDT_VerkorteNaam', {
    Geslachtsnaam: one(Achternaam),
    Voornamen: optional(t.Naam),
    Voorletters: optional(t.Voorletters),
  }),
  Verwijzer: datatype('CDT_Verwijzer', {
    Type: one(t.TypeVerwijzer),
    Naam: optional(t.NaamVerwijzer),
    ZorgverlenerCode: optional(t.AgbCode),
  }),
  VolledigeNaam: datatype('CDT_VolledigeNaam', {
    Geslachtsnaam: one(Achternaam),
    Partnernaam: optional(Achternaam),
    Voornamen: optional(t.Naam),
    Voorletters: optional(t.Voorletters),
    NaamGebruik: one(t.NaamGebruik),
  }),
  XsdVersie: datatype('CDT_XsdVersie', { BasisschemaXsdVersie: one(t.Versie), BerichtXsdVersie: one(t.Versie) }),
};

/**
 * What a message table needs of its Basisschema: the shared types, and the two code lists in which
 * iWmo and iJw differ (ProductCategorie and RedenBeeindiging).
 */
function declareBasisschema<PC extends string, RB extends string>(
  prefix: 'iwmo' | 'ijw',
  productCategorie: Codelijst<PC>,
  redenBeeindiging: Codelijst<RB>,
) {
  const own = named({ ProductCategorie: code(productCategorie, 2), RedenBeeindiging: code(redenBeeindiging, 2) });
  return {
    prefix,
    namespace: `http://www.istandaarden.nl/${prefix}/3_2/basisschema/schema`,
    ldt: { ...t, ...own },
    cdt: {
      ...samengesteldeTypen,
      Product: datatype('CDT_Product', { Categorie: one(own.ProductCategorie), Code: optional(t.ProductCode) }),
    },
  };
}

export type Basisschema<PC extends string = string, RB extends string = string> = ReturnType<
  typeof declareBasisschema<PC, RB>
>;

export const IWMO = declareBasisschema('iwmo', domein.PRODUCT_CATEGORIE_WMO, domein.REDEN_BEEINDIGING_WMO);
export const IJW = declareBasisschema('ijw', domein.PRODUCT_CATEGORIE_JW, domein.REDEN_BEEINDIGING_JW);
