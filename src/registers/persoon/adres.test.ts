import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGemeenteCode } from '../../platform/id.ts';
import { adresSleutel, composeAdresregels, composeEnvelop, type Adres, type Locatie, type Verblijfplaats } from './adres.ts';

const denHaag = { code: parseGemeenteCode('0518'), omschrijving: "'s-Gravenhage" };
const home = { functie: 'woonadres', gemeente: denHaag, inOnderzoek: false, verblijftNietOpAdres: false } as const;
const adres = (part: Partial<Adres>): Adres => ({ ...home, soort: 'adres', ...part });
const locatie = (part: Partial<Locatie>): Locatie => ({ ...home, soort: 'locatie', ...part });

// Examples of features/bevragen/persoon/adressering/adres-regels of the BRP API (EUPL-1.2).
describe('the first line of an address', () => {
  it.each<[string, Partial<Adres>]>([
    ['Jonkheer van Riemsdijkln 88', { straat: 'Jonkheer van Riemsdijkln', huisnummer: 88 }],
    ['Borgesiusstraat 103 c', { straat: 'Borgesiusstraat', huisnummer: 103, huisletter: 'c' }],
    ['Daniël Stalpertstraat 35 III', { straat: 'Daniël Stalpertstraat', huisnummer: 35, huisnummertoevoeging: 'III' }],
    ['Atatürkstraat 9-2', { straat: 'Atatürkstraat', huisnummer: 9, huisnummertoevoeging: '2' }],
    ['St. Jacobsstraat 400 LToe', { straat: 'St. Jacobsstraat', huisnummer: 400, huisletter: 'L', huisnummertoevoeging: 'Toe' }],
    ['Cronus 555 B73c', { straat: 'Cronus', huisnummer: 555, huisletter: 'B', huisnummertoevoeging: '73c' }],
    ['Graan voor Visch bij 15201', { straat: 'Graan voor Visch', huisnummer: 15201, aanduiding: 'by' }],
    ['Graan voor Visch bij 15201-2', { straat: 'Graan voor Visch', huisnummer: 15201, huisnummertoevoeging: '2', aanduiding: 'by' }],
    ['1e Exloërmond t/o 3', { straat: '1e Exloërmond', huisnummer: 3, aanduiding: 'to' }],
    ['1e Exloërmond t/o 3 B', { straat: '1e Exloërmond', huisnummer: 3, huisletter: 'B', aanduiding: 'to' }],
    ['1e Exloërmond t/o 3 LIII', { straat: '1e Exloërmond', huisnummer: 3, huisletter: 'L', huisnummertoevoeging: 'III', aanduiding: 'to' }],
  ])('is "%s"', (expected, part) => expect(composeAdresregels(adres(part))?.adresregel1).toBe(expected));

  it('is not given when street or number is unknown', () => {
    expect(composeAdresregels(adres({ huisnummer: 88, postcode: '2584BZ' }))).toBeUndefined();
    expect(composeAdresregels(adres({ straat: 'Spui', postcode: '2584BZ' }))).toBeUndefined();
  });
});

describe('the second line', () => {
  const street = { straat: 'een straat', huisnummer: 1 };

  it('has the postcode in two parts and the town in capitals', () => {
    expect(composeAdresregels(adres({ ...street, postcode: '2583XL', woonplaats: 'Scheveningen' }))).toEqual({ adresregel1: 'een straat 1', adresregel2: '2583 XL  SCHEVENINGEN' });
  });

  it('takes the gemeente where the town is unknown', () => {
    expect(composeAdresregels(adres({ ...street, postcode: '2584BZ' }))?.adresregel2).toBe("2584 BZ  'S-GRAVENHAGE");
    expect(composeAdresregels(adres(street))?.adresregel2).toBe("'S-GRAVENHAGE");
  });

  it('is left out when neither is known', () => {
    const { gemeente: _, ...nowhere } = adres(street);
    expect(composeAdresregels(nowhere)).toEqual({ adresregel1: 'een straat 1' });
  });
});

describe('a place without an address', () => {
  it('is written as it is described, with the gemeente under it', () => {
    const boot = locatie({ locatiebeschrijving: 'Woonboot tegenover de Grote Sloot' });
    expect(composeAdresregels(boot)).toEqual({ adresregel1: 'Woonboot tegenover de Grote Sloot', adresregel2: "'S-GRAVENHAGE" });
  });

  it('abroad keeps its own lines, with the country in capitals on the envelope', () => {
    const buiten: Verblijfplaats = { soort: 'buitenland', regels: ['Rue du pomme 26', 'Bruxelles', 'postcode 1000'], land: { code: '5010', omschrijving: 'België' } };
    expect(composeAdresregels(buiten)).toEqual({ adresregel1: 'Rue du pomme 26', adresregel2: 'Bruxelles', adresregel3: 'postcode 1000', land: { code: '5010', omschrijving: 'België' } });
    expect(composeEnvelop(['mevr. A. Groenen'], buiten)).toEqual(['mevr. A. Groenen', 'Rue du pomme 26', 'Bruxelles', 'postcode 1000', 'BELGIË']);
  });

  it.each<[string, Verblijfplaats]>([
    ['left for an unknown destination', { soort: 'onbekend' }],
    ['abroad without lines', { soort: 'buitenland', regels: [], land: { code: '5010' } }],
    ['abroad without a country', { soort: 'buitenland', regels: ['Rue du pomme 26'] }],
    ['a location without description', locatie({})],
  ])('gives no envelope: %s', (_, verblijf) => {
    expect(composeAdresregels(verblijf)).toBeUndefined();
    expect(composeEnvelop(['dhr. B. Groenen'], verblijf)).toBeUndefined();
  });
});

describe('the envelope', () => {
  it('of a noble has the form of address on a line of its own', () => {
    const to = adres({ straat: 'Plein', huisnummer: 2, postcode: '2511CR', woonplaats: "'s-Gravenhage" });
    expect(composeEnvelop(['De hoogwelgeboren heer', 'H.W. baron van den Aedel'], to)).toEqual(['De hoogwelgeboren heer', 'H.W. baron van den Aedel', 'Plein 2', "2511 CR  'S-GRAVENHAGE"]);
  });
});

describe('living at one address', () => {
  const base = { straat: 'Spui', huisnummer: 70, huisletter: 'A', postcode: '2511BT' };

  it('is recognised with and without BAG numbers, in small letters and in capitals', () => {
    const known = adres({ ...base, adresseerbaarObject: '0518010000000001', nummeraanduiding: '0518200000000001', woonplaats: "'s-Gravenhage" });
    expect(adresSleutel(known)).toBe(adresSleutel(adres({ ...base, huisletter: 'a' })));
  });

  it.each<[string, Partial<Adres>]>([
    ['number', { huisnummer: 71 }], ['letter', { huisletter: 'B' }], ['addition', { huisnummertoevoeging: '2' }], ['postcode', { postcode: '2511BS' }], ['side of the street', { aanduiding: 'to' }],
  ])('is not assumed when the %s differs', (_, part) => expect(adresSleutel(adres({ ...base, ...part }))).not.toBe(adresSleutel(adres(base))));

  it('does not confuse letter and addition', () => {
    fc.assert(fc.property(fc.constantFrom('A', '2', ''), fc.constantFrom('A', '2', ''), fc.constantFrom('A', '2', ''), fc.constantFrom('A', '2', ''), (a, b, c, d) => {
      const key = (letter: string, extra: string) => adresSleutel(adres({ straat: 'Spui', huisnummer: 7, postcode: '2511BT', ...(letter && { huisletter: letter }), ...(extra && { huisnummertoevoeging: extra }) }));
      expect(key(a, b) === key(c, d)).toBe(a === c && b === d);
    }));
  });

  it.each<[string, Verblijfplaats]>([
    ['at a briefadres', adres({ ...base, functie: 'briefadres' })],
    ['when established not to live there', adres({ ...base, verblijftNietOpAdres: true })],
    ['with an unknown street', adres({ huisnummer: 7 })],
    ['abroad', { soort: 'buitenland', regels: ['Rue 1'], land: { code: '5010' } }],
    ['when unknown', { soort: 'onbekend' }],
  ])('nobody does %s', (_, verblijf) => expect(adresSleutel(verblijf)).toBeUndefined());

  it('works for a houseboat in the same gemeente', () => {
    expect(adresSleutel(locatie({ locatiebeschrijving: 'Woonboot X' }))).toBe(adresSleutel(locatie({ locatiebeschrijving: 'woonboot x' })));
    expect(adresSleutel(locatie({ locatiebeschrijving: 'Woonboot X' }))).not.toBe(adresSleutel(locatie({ locatiebeschrijving: 'Woonboot X', gemeente: { code: parseGemeenteCode('1810') } })));
  });
});
