import { parseGemeenteCode } from '../../../platform/id.ts';
import type { Gemeente, Tabelwaarde, Verblijfplaats } from '../adres.ts';
import type { BrpDatum, BrpVerblijfplaats } from './brp-antwoord.schema.ts';
import { mapDatum } from './map-datum.ts';

interface Tabel {
  readonly code?: string;
  readonly omschrijving?: string;
}

/** The gemeente of registration; undefined when the register gave no code of four digits. */
export function mapGemeente(tabel: Tabel | undefined): Gemeente | undefined {
  if (tabel?.code === undefined || !/^\d{4}$/.test(tabel.code)) return undefined;
  return { code: parseGemeenteCode(tabel.code), ...(tabel.omschrijving !== undefined && { omschrijving: tabel.omschrijving }) };
}

/** Where somebody lives or gets post; unknown when the register gave nothing. */
export function mapVerblijfplaats(antwoord: BrpVerblijfplaats | undefined, gemeente: Gemeente | undefined): Verblijfplaats {
  switch (antwoord?.type) {
    case 'Adres': return mapAdres(antwoord, gemeente);
    case 'Locatie': {
      const beschrijving = antwoord.verblijfadres?.locatiebeschrijving;
      return { soort: 'locatie', ...mapBinnenland(antwoord, gemeente), ...(beschrijving !== undefined && { locatiebeschrijving: beschrijving }) };
    }
    case 'VerblijfplaatsBuitenland': {
      const { regel1, regel2, regel3, land } = antwoord.verblijfadres ?? {};
      const tabel = mapTabel(land);
      return {
        soort: 'buitenland',
        regels: [regel1, regel2, regel3].filter((regel) => regel !== undefined),
        ...(tabel !== undefined && { land: tabel }),
        ...sinds(antwoord.datumVan),
      };
    }
    case 'VerblijfplaatsOnbekend': return { soort: 'onbekend', ...sinds(antwoord.datumVan) };
    case undefined: return { soort: 'onbekend' };
  }
}

function mapAdres(antwoord: Extract<BrpVerblijfplaats, { type: 'Adres' }>, gemeente: Gemeente | undefined): Verblijfplaats {
  const { korteStraatnaam, officieleStraatnaam, huisnummer, huisletter, huisnummertoevoeging, aanduidingBijHuisnummer, postcode, woonplaats } = antwoord.verblijfadres ?? {};
  const { adresseerbaarObjectIdentificatie, nummeraanduidingIdentificatie } = antwoord;
  const aanduiding = aanduidingBijHuisnummer?.code;
  return {
    soort: 'adres',
    ...mapBinnenland(antwoord, gemeente),
    ...(korteStraatnaam !== undefined && { straat: korteStraatnaam }),
    ...(officieleStraatnaam !== undefined && { openbareRuimte: officieleStraatnaam }),
    ...(huisnummer !== undefined && { huisnummer }),
    ...(huisletter !== undefined && { huisletter }),
    ...(huisnummertoevoeging !== undefined && { huisnummertoevoeging }),
    ...((aanduiding === 'by' || aanduiding === 'to') && { aanduiding }),
    ...(postcode !== undefined && { postcode: postcode.replaceAll(' ', '').toUpperCase() }),
    ...(woonplaats !== undefined && { woonplaats }),
    ...(nummeraanduidingIdentificatie !== undefined && { nummeraanduiding: nummeraanduidingIdentificatie }),
    ...(adresseerbaarObjectIdentificatie !== undefined && { adresseerbaarObject: adresseerbaarObjectIdentificatie }),
  };
}

/** In onderzoek counts for the whole place, whichever part of it is investigated. */
function mapBinnenland(antwoord: Extract<BrpVerblijfplaats, { type: 'Adres' | 'Locatie' }>, gemeente: Gemeente | undefined) {
  return {
    functie: antwoord.functieAdres?.code === 'B' ? 'briefadres' as const : 'woonadres' as const,
    ...(gemeente && { gemeente }),
    ...sinds(antwoord.datumVan),
    inOnderzoek: antwoord.inOnderzoek !== undefined || antwoord.verblijfadres?.inOnderzoek !== undefined,
    verblijftNietOpAdres: antwoord.indicatieVastgesteldVerblijftNietOpAdres === true,
  };
}

function sinds(datum: BrpDatum | undefined) {
  return datum === undefined ? {} : { sinds: mapDatum(datum) };
}

function mapTabel(tabel: Tabel | undefined): Tabelwaarde | undefined {
  return tabel?.code === undefined ? undefined : { code: tabel.code, ...(tabel.omschrijving !== undefined && { omschrijving: tabel.omschrijving }) };
}
