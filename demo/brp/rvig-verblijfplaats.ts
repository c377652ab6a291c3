import { parseGemeenteCode } from '../../src/platform/id.ts';
import { readLoDatum, type Adres, type Datum, type Verblijfplaats } from '../../src/registers/persoon/index.ts';
import { gemeenten, landen } from './landelijke-tabellen.ts';
import type { Rubrieken } from './rvig-record.ts';

/** Category 08: abroad when a country is filled (0000: unknown), else an address (group 11), else a described place (group 12). */
export function readVerblijfplaats(record: Rubrieken): Verblijfplaats {
  const land = record.get('13.10');
  if (land === '0000') return { soort: 'onbekend', ...since(record.get('13.20')) };
  if (land !== undefined) {
    const omschrijving = landen.get(land);
    return {
      soort: 'buitenland', land: { code: land, ...(omschrijving !== undefined && { omschrijving }) },
      regels: ['13.30', '13.40', '13.50'].map((rubriek) => record.get(rubriek)).filter((regel) => regel !== undefined), ...since(record.get('13.20')),
    };
  }
  if ([...record.keys()].some((rubriek) => rubriek.startsWith('11.'))) return { soort: 'adres', ...inland(record), ...adres(record) };
  const locatiebeschrijving = record.get('12.10');
  if (locatiebeschrijving !== undefined) return { soort: 'locatie', ...inland(record), locatiebeschrijving };
  return { soort: 'onbekend' };
}

/** Under investigation (83.10) as long as no end date is filled; 089999 means established not to live there. */
function inland(record: Rubrieken) {
  const code = record.get('09.10');
  const omschrijving = code === undefined ? undefined : gemeenten.get(code);
  const onderzoek = record.has('83.30') ? undefined : record.get('83.10');
  return {
    functie: record.get('10.10') === 'B' ? 'briefadres' as const : 'woonadres' as const,
    ...(code !== undefined && { gemeente: { code: parseGemeenteCode(code), ...(omschrijving !== undefined && { omschrijving }) } }),
    ...since(record.get('10.30')),
    inOnderzoek: onderzoek?.startsWith('08') === true,
    verblijftNietOpAdres: onderzoek === '089999',
  };
}

function adres(record: Rubrieken): Omit<Adres, 'soort' | keyof ReturnType<typeof inland>> {
  const [openbareRuimte, huisletter, huisnummertoevoeging, aanduiding, postcode] = ['11.15', '11.30', '11.40', '11.50', '11.60'].map((rubriek) => record.get(rubriek));
  const [straat, woonplaats] = ['11.10', '11.70'].map((rubriek) => known(record.get(rubriek), '.'));
  const [adresseerbaarObject, nummeraanduiding] = ['11.80', '11.90'].map((rubriek) => known(record.get(rubriek), '0000000000000000'));
  const huisnummer = Number(record.get('11.20') ?? 0);
  return {
    ...(straat !== undefined && { straat }), ...(openbareRuimte !== undefined && { openbareRuimte }), ...(huisnummer > 0 && { huisnummer }),
    ...(huisletter !== undefined && { huisletter }), ...(huisnummertoevoeging !== undefined && { huisnummertoevoeging }),
    ...((aanduiding === 'by' || aanduiding === 'to') && { aanduiding }), ...(postcode !== undefined && { postcode }), ...(woonplaats !== undefined && { woonplaats }),
    ...(adresseerbaarObject !== undefined && { adresseerbaarObject }), ...(nummeraanduiding !== undefined && { nummeraanduiding }),
  };
}

function known(value: string | undefined, unknown: string): string | undefined {
  return value === unknown ? undefined : value;
}

function since(text: string | undefined): { sinds?: Datum } {
  const datum = text === undefined ? undefined : readLoDatum(text);
  return datum === undefined ? {} : { sinds: datum };
}
