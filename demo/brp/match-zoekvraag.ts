import type { Adres, BrpZoekvraag } from '../../src/registers/persoon/index.ts';
import type { Persoonslijst } from './persoonslijst.ts';

/** Whether a search finds this persoonslijst, by the rules of the API: no regard to capitals and diacritics, `*` at the end for the rest. */
export function matchesZoekvraag(pl: Persoonslijst, vraag: BrpZoekvraag): boolean {
  const reden = pl.opschorting?.reden;
  if (reden === 'F' || reden === 'W' || (reden === 'O' && vraag.inclusiefOverledenPersonen !== true)) return false;
  if (vraag.gemeenteVanInschrijving !== undefined && vraag.gemeenteVanInschrijving !== pl.gemeente) return false;
  return matchesCriteria(pl, vraag);
}

function matchesCriteria(pl: Persoonslijst, vraag: BrpZoekvraag): boolean {
  const place = pl.verblijfplaats;
  switch (vraag.type) {
    case 'ZoekMetGeslachtsnaamEnGeboortedatum': return matchesBirth(pl, vraag.geboortedatum) && matchesName(pl, vraag);
    case 'ZoekMetNaamEnGemeenteVanInschrijving': return matchesName(pl, vraag);
    case 'ZoekMetPostcodeEnHuisnummer': {
      const postcode = vraag.postcode.replaceAll(' ', '').toUpperCase();
      return matchesAdres(pl, vraag, (adres) => adres.postcode === postcode) && (vraag.geboortedatum === undefined || matchesBirth(pl, vraag.geboortedatum));
    }
    case 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving':
      return matchesAdres(pl, vraag, (adres) => [adres.straat, adres.openbareRuimte].some((straat) => matchesText(vraag.straat, straat)));
    case 'ZoekMetNummeraanduidingIdentificatie': return place.soort === 'adres' && place.nummeraanduiding === vraag.nummeraanduidingIdentificatie;
    case 'ZoekMetAdresseerbaarObjectIdentificatie': return place.soort === 'adres' && place.adresseerbaarObject === vraag.adresseerbaarObjectIdentificatie;
  }
}

/** Text as it is compared: small letters without diacritics, also those that Unicode does not take apart. */
export function fold(text: string): string {
  const single: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŀ: 'l', ı: 'i', þ: 'th', ŋ: 'n', ĸ: 'k' };
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\0-\x7F]/g, (letter) => single[letter] ?? letter);
}

function matchesText(filter: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  const [wanted, found] = [fold(filter), fold(value)];
  if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1));
  return wanted.startsWith('*') ? found.endsWith(wanted.slice(1)) : found === wanted;
}

function matchesBirth(pl: Persoonslijst, geboortedatum: string): boolean {
  return pl.geboorte.datum?.type === 'Datum' && pl.geboorte.datum.datum === geboortedatum;
}

function matchesName(pl: Persoonslijst, vraag: { readonly geslachtsnaam: string; readonly voorvoegsel?: string; readonly voornamen?: string; readonly geslacht?: string }): boolean {
  const { naam, geslacht } = pl;
  return matchesText(vraag.geslachtsnaam, naam.geslachtsnaam)
    && (vraag.voorvoegsel === undefined || matchesText(vraag.voorvoegsel, naam.voorvoegsel))
    && (vraag.voornamen === undefined || matchesText(vraag.voornamen, naam.voornamen))
    && (vraag.geslacht === undefined || vraag.geslacht.toUpperCase() === geslacht);
}

interface Housenumber { readonly huisnummer: number; readonly huisletter?: string; readonly huisnummertoevoeging?: string }

function matchesAdres({ verblijfplaats }: Persoonslijst, vraag: Housenumber, place: (adres: Adres) => boolean): boolean {
  if (verblijfplaats.soort !== 'adres' || verblijfplaats.huisnummer !== vraag.huisnummer || !place(verblijfplaats)) return false;
  return (vraag.huisletter === undefined || matchesText(vraag.huisletter, verblijfplaats.huisletter))
    && (vraag.huisnummertoevoeging === undefined || matchesText(vraag.huisnummertoevoeging, verblijfplaats.huisnummertoevoeging));
}
