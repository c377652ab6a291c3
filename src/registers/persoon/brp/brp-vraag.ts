/**
 * Questions of BRP API Personen 2.x (`POST /personen`), as the register writes them. Only the kinds
 * that Spil and its stand-in know; field names are the register's.
 */
interface Vraag {
  readonly fields: readonly string[];
  /** Four digits; narrows the search. */
  readonly gemeenteVanInschrijving?: string;
}

interface Zoekvraag extends Vraag {
  readonly inclusiefOverledenPersonen?: boolean;
}

interface Naamfilter extends Zoekvraag {
  /** Without prefix; may end with `*` after three letters. */
  readonly geslachtsnaam: string;
  readonly voorvoegsel?: string;
  readonly geslacht?: string;
}

interface Huisnummerfilter extends Zoekvraag {
  readonly huisnummer: number;
  readonly huisletter?: string;
  readonly huisnummertoevoeging?: string;
}

export interface RaadpleegMetBurgerservicenummer extends Vraag {
  readonly type: 'RaadpleegMetBurgerservicenummer';
  /** At most twenty. */
  readonly burgerservicenummer: readonly string[];
}
export interface ZoekMetGeslachtsnaamEnGeboortedatum extends Naamfilter {
  readonly type: 'ZoekMetGeslachtsnaamEnGeboortedatum';
  /** ISO 8601; only a full date. */
  readonly geboortedatum: string;
  readonly voornamen?: string;
}
export interface ZoekMetNaamEnGemeenteVanInschrijving extends Naamfilter {
  readonly type: 'ZoekMetNaamEnGemeenteVanInschrijving';
  readonly voornamen: string;
  readonly gemeenteVanInschrijving: string;
}
export interface ZoekMetPostcodeEnHuisnummer extends Huisnummerfilter {
  readonly type: 'ZoekMetPostcodeEnHuisnummer';
  readonly postcode: string;
  readonly geboortedatum?: string;
}
export interface ZoekMetStraatHuisnummerEnGemeenteVanInschrijving extends Huisnummerfilter {
  readonly type: 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving';
  readonly straat: string;
  readonly gemeenteVanInschrijving: string;
}
export interface ZoekMetNummeraanduidingIdentificatie extends Zoekvraag {
  readonly type: 'ZoekMetNummeraanduidingIdentificatie';
  readonly nummeraanduidingIdentificatie: string;
}
export interface ZoekMetAdresseerbaarObjectIdentificatie extends Zoekvraag {
  readonly type: 'ZoekMetAdresseerbaarObjectIdentificatie';
  readonly adresseerbaarObjectIdentificatie: string;
}

/** A question that finds persons, of whom the register then gives only `PersoonBeperkt`. */
export type BrpZoekvraag =
  | ZoekMetGeslachtsnaamEnGeboortedatum | ZoekMetNaamEnGemeenteVanInschrijving | ZoekMetPostcodeEnHuisnummer
  | ZoekMetStraatHuisnummerEnGemeenteVanInschrijving | ZoekMetNummeraanduidingIdentificatie | ZoekMetAdresseerbaarObjectIdentificatie;

export type BrpVraag = RaadpleegMetBurgerservicenummer | BrpZoekvraag;

/** The most BSNs in one question. */
export const maxBsns = 20;

/** Fields Spil asks of a person: what the dossier needs and no more; each is in the authorisation of the gemeente. */
export const persoonFields: readonly string[] = [
  'burgerservicenummer', 'geslacht', 'geboorte.datum',
  'naam.voornamen', 'naam.adellijkeTitelPredicaat', 'naam.voorvoegsel', 'naam.geslachtsnaam', 'naam.aanduidingNaamgebruik',
  'verblijfplaats', 'gemeenteVanInschrijving', 'overlijden.datum', 'indicatieCurateleRegister', 'gezag',
  ...['partners', 'ouders', 'kinderen'].flatMap((group) => [`${group}.burgerservicenummer`, `${group}.naam`, `${group}.geboorte.datum`]),
  'partners.geslacht', 'partners.soortVerbintenis', 'partners.aangaanHuwelijkPartnerschap.datum', 'partners.ontbindingHuwelijkPartnerschap.datum',
  'ouders.geslacht', 'ouders.ouderAanduiding',
];

/** Fields Spil asks in a search: enough to choose the right person. */
export const beperktFields: readonly string[] = [
  'burgerservicenummer', 'geslacht', 'geboorte.datum', 'naam.voornamen', 'naam.adellijkeTitelPredicaat', 'naam.voorvoegsel', 'naam.geslachtsnaam',
  'adressering.adresregel1', 'adressering.adresregel2', 'adressering.adresregel3', 'adressering.land',
];
