import type { GemeenteCode } from '../../platform/id.ts';
import type { Datum } from './datum.ts';

/** A code of a national table with its description, where the register gave one. */
export interface Tabelwaarde<C extends string = string> {
  readonly code: C;
  readonly omschrijving?: string;
}

export type Gemeente = Tabelwaarde<GemeenteCode>;

/** What holds for each place in the Netherlands. */
interface Binnenland {
  /** At a briefadres somebody gets post and does not live (art. 2.23 Wet BRP). */
  readonly functie: 'woonadres' | 'briefadres';
  readonly gemeente?: Gemeente;
  readonly sinds?: Datum;
  /** The municipality investigates whether the address is right (art. 2.26 Wet BRP): do not rely on it. */
  readonly inOnderzoek: boolean;
  /** It is established that the person does not live here any more; where is not known. */
  readonly verblijftNietOpAdres: boolean;
}

export interface Adres extends Binnenland {
  readonly soort: 'adres';
  /** As on an envelope, at most 24 characters (NEN 5825); `openbareRuimte` is the official name in the BAG. */
  readonly straat?: string;
  readonly openbareRuimte?: string;
  readonly huisnummer?: number;
  readonly huisletter?: string;
  readonly huisnummertoevoeging?: string;
  /** Beside (`by`) or opposite (`to`) this number. */
  readonly aanduiding?: 'by' | 'to';
  /** Without a space: `2584BZ`. */
  readonly postcode?: string;
  readonly woonplaats?: string;
  readonly nummeraanduiding?: string;
  readonly adresseerbaarObject?: string;
}

/** A place that has no address, such as a houseboat. */
export interface Locatie extends Binnenland {
  readonly soort: 'locatie';
  readonly locatiebeschrijving?: string;
}

export interface Buitenland {
  readonly soort: 'buitenland';
  /** One to three lines as they are written there. */
  readonly regels: readonly string[];
  readonly land?: Tabelwaarde;
  readonly sinds?: Datum;
}

/** Left for an unknown destination (VOW), or never known. */
export interface Onbekend {
  readonly soort: 'onbekend';
  readonly sinds?: Datum;
}

export type Verblijfplaats = Adres | Locatie | Buitenland | Onbekend;

/** The lines under the name on an envelope; what is unknown is absent. */
export interface Adresregels {
  readonly adresregel1?: string;
  readonly adresregel2?: string;
  readonly adresregel3?: string;
  readonly land?: Tabelwaarde;
}

/**
 * The address as on an envelope, by NEN 5825 as the BRP API applies it (features/…/adres-regels): street with
 * number, `2584 BZ  'S-GRAVENHAGE`; abroad the lines as they are. Undefined when it would not arrive: street
 * or number unknown, or no country.
 */
export function composeAdresregels(verblijf: Verblijfplaats): Adresregels | undefined {
  switch (verblijf.soort) {
    case 'adres': return adresLines(verblijf);
    case 'locatie': {
      if (verblijf.locatiebeschrijving === undefined) return undefined;
      const place = verblijf.gemeente?.omschrijving;
      return { adresregel1: verblijf.locatiebeschrijving, ...(place !== undefined && { adresregel2: upper(place) }) };
    }
    case 'buitenland': {
      const [adresregel1, adresregel2, adresregel3] = verblijf.regels;
      if (verblijf.land === undefined || verblijf.regels.every((regel) => regel === '')) return undefined;
      return { ...(adresregel1 && { adresregel1 }), ...(adresregel2 && { adresregel2 }), ...(adresregel3 && { adresregel3 }), land: verblijf.land };
    }
    case 'onbekend': return undefined;
  }
}

/** The whole envelope, line by line: form of address, name, address, country in capitals. Undefined without an address to send to. */
export function composeEnvelop(name: readonly string[], verblijf: Verblijfplaats): readonly string[] | undefined {
  const regels = composeAdresregels(verblijf);
  if (regels === undefined) return undefined;
  const land = regels.land?.omschrijving;
  return [...name, regels.adresregel1, regels.adresregel2, regels.adresregel3, land && upper(land)].filter((line): line is string => line !== undefined && line !== '');
}

/**
 * The same text for persons who live at one address, whether or not the register knows its BAG numbers.
 * Undefined for who has no known home: abroad, unknown, a briefadres, or established not to live there.
 */
export function adresSleutel(verblijf: Verblijfplaats): string | undefined {
  if (verblijf.soort === 'buitenland' || verblijf.soort === 'onbekend') return undefined;
  if (verblijf.functie === 'briefadres' || verblijf.verblijftNietOpAdres) return undefined;
  const gemeente = verblijf.gemeente?.code ?? '';
  if (verblijf.soort === 'locatie') return verblijf.locatiebeschrijving && `${gemeente}|${fold(verblijf.locatiebeschrijving)}`;
  if (verblijf.huisnummer === undefined || (verblijf.postcode ?? verblijf.straat) === undefined) return undefined;
  const place = verblijf.postcode ?? `${gemeente}|${fold(verblijf.straat ?? '')}`;
  return [place, verblijf.huisnummer, verblijf.huisletter, verblijf.huisnummertoevoeging, verblijf.aanduiding].map((part) => fold(String(part ?? ''))).join('|');
}

function adresLines(adres: Adres): Adresregels | undefined {
  if (adres.straat === undefined || adres.huisnummer === undefined) return undefined;
  const beside = { by: 'bij ', to: 't/o ' };
  const number = `${adres.aanduiding === undefined ? '' : beside[adres.aanduiding]}${adres.huisnummer}${suffix(adres)}`;
  const place = adres.woonplaats ?? adres.gemeente?.omschrijving;
  const postcode = adres.postcode && `${adres.postcode.slice(0, 4)} ${adres.postcode.slice(4)}`;
  const adresregel2 = [postcode, place && upper(place)].filter((part) => part !== undefined && part !== '').join('  ');
  return { adresregel1: `${adres.straat} ${number}`, ...(adresregel2 !== '' && { adresregel2 }) };
}

/** `103 c`, `35 III`, `9-2`, `400 LToe`. */
function suffix({ huisletter, huisnummertoevoeging }: Adres): string {
  if (huisletter !== undefined) return ` ${huisletter}${huisnummertoevoeging ?? ''}`;
  if (huisnummertoevoeging === undefined) return '';
  return /^\d/.test(huisnummertoevoeging) ? `-${huisnummertoevoeging}` : ` ${huisnummertoevoeging}`;
}

function upper(text: string): string {
  return text.toLocaleUpperCase('nl');
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('nl');
}
