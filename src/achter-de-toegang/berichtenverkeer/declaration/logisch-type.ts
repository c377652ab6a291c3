import * as lijst from './codelijst.ts';
import { REDEN_WIJZIGING } from './codelijst-domein.ts';
import { LAND } from './codelijst-land.ts';
import { RETOUR_CODE } from './codelijst-retourcode.ts';
import * as p from './pattern.ts';
import { code, date, integer, text, time, type SimpleType } from './simple-type.ts';

/** A non-blank text on one line of at most `maxLength` characters: the shape of most names. */
const line = (maxLength: number) => text({ minLength: 1, maxLength, pattern: p.NOT_BLANK_ONE_LINE });

/** The LDT_* types that iWmo and iJw 3.2 share, with their facets (source: Basisschema.xsd of both). */
export const logischeTypen = named({
  AanduidingWoonadres: code(lijst.AANDUIDING_WOONADRES, 2),
  AdresSoort: code(lijst.ADRES_SOORT, 2),
  AgbCode: text({ minLength: 1, maxLength: 8, pattern: p.DIGITS_8 }),
  Bedrag: integer(0, 99_999_999),
  BerichtCode: text({ minLength: 1, maxLength: 3 }),
  BerichtSubversie: integer(0, 99),
  BerichtVersie: integer(0, 99),
  Budget: integer(0, 99_999_999),
  BurgerServicenummer: text({ minLength: 1, maxLength: 9, pattern: p.DIGITS_9 }),
  Commentaar: text({ minLength: 1, pattern: p.NOT_BLANK }),
  Communicatievorm: code(lijst.COMMUNICATIEVORM, 1),
  Datum: date(p.NO_ZONE_DATUM),
  DatumGebruik: code(lijst.DATUM_GEBRUIK, 1),
  DebetCredit: code(lijst.DEBET_CREDIT, 1),
  Eenheid: code(lijst.EENHEID, 2),
  Emailadres: line(80),
  Frequentie: code(lijst.FREQUENTIE, 1),
  Gemeente: text({ minLength: 1, pattern: p.DIGITS_4 }),
  Geslacht: code(lijst.GESLACHT, 1),
  Huisletter: line(1),
  Huisnummer: integer(0, 99_999),
  HuisnummerToevoeging: line(4),
  IdentificatieBericht: line(12),
  IdentificatieDeclaratie: text({ minLength: 1, maxLength: 12 }),
  JaNee: code(lijst.JA_NEE, 1),
  JuridischeStatus: code(lijst.JURIDISCHE_STATUS, 2),
  LandCode: code(LAND, 2),
  Landnummer: line(4),
  Naam: line(200),
  NaamGebruik: code(lijst.NAAM_GEBRUIK, 1),
  NaamVerwijzer: line(64),
  Nummer: integer(0, 999_999_999),
  Organisatienaam: line(35),
  Persoonsid: line(20),
  Plaatsnaam: line(80),
  Postcode: line(8),
  ProductCode: line(5),
  RedenAfwijzingVerzoek: code(lijst.REDEN_AFWIJZING_VERZOEK, 2),
  RedenVerzoek: code(lijst.REDEN_VERZOEK, 1),
  RedenWijziging: code(REDEN_WIJZIGING, 2),
  Referentie: line(36),
  ReferentieNummer: text({ minLength: 1, maxLength: 20 }),
  RelatieVolgorde: integer(0, 99),
  RetourCode: code(RETOUR_CODE, 4),
  SoortRelatie: code(lijst.SOORT_RELATIE, 2),
  StatusAanlevering: code(lijst.STATUS_AANLEVERING, 1),
  Straatnaam: line(24),
  Taal: line(25),
  Telefoonnummer: text({ minLength: 1, maxLength: 15, pattern: p.DIGITS }),
  Tijd: time(p.NO_ZONE_TIJD),
  TotaalBedrag: integer(0, 999_999_999_999),
  TypeVerwijzer: code(lijst.TYPE_VERWIJZER, 2),
  Versie: text({ minLength: 1, pattern: p.VERSIE }),
  VerzoekAntwoord: code(lijst.VERZOEK_ANTWOORD, 1),
  Volume: integer(0, 99_999_999),
  Voorletters: text({ minLength: 1, maxLength: 6, pattern: p.LETTERS }),
  Voorvoegsel: line(10),
  WettelijkeVertegenwoordiging: code(lijst.WETTELIJKE_VERTEGENWOORDIGING, 2),
});

/** Gives each type the name it has in the Basisschema: LDT_ and its key. */
export function named<T extends Record<string, SimpleType>>(types: T): T {
  const entries = Object.entries(types).map(([key, type]) => [key, { ...type, name: `LDT_${key}` }]);
  return Object.fromEntries(entries) as T;
}
