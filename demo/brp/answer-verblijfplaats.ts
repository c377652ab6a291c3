import type { Adres, Locatie, Verblijfplaats } from '../../src/registers/persoon/index.ts';
import { answerDatum, type Json } from './answer-waarde.ts';
import { aanduidingenBijHuisnummer, functiesAdres } from './landelijke-tabellen.ts';

/** The place of residence in the four kinds of the API. An investigation counts for the whole place, as rubriek 080000 does. */
export function answerVerblijfplaats(place: Verblijfplaats): Json {
  switch (place.soort) {
    case 'adres':
      return {
        type: 'Adres', ...inland(place),
        adresseerbaarObjectIdentificatie: place.adresseerbaarObject,
        nummeraanduidingIdentificatie: place.nummeraanduiding,
        verblijfadres: {
          officieleStraatnaam: place.openbareRuimte,
          korteStraatnaam: place.straat,
          huisnummer: place.huisnummer,
          huisletter: place.huisletter,
          huisnummertoevoeging: place.huisnummertoevoeging,
          aanduidingBijHuisnummer: place.aanduiding && { code: place.aanduiding, omschrijving: aanduidingenBijHuisnummer[place.aanduiding] },
          postcode: place.postcode,
          woonplaats: place.woonplaats,
        },
      };
    case 'locatie': return { type: 'Locatie', ...inland(place), verblijfadres: { locatiebeschrijving: place.locatiebeschrijving } };
    case 'buitenland': {
      const [regel1, regel2, regel3] = place.regels;
      return { type: 'VerblijfplaatsBuitenland', datumVan: answerDatum(place.sinds), verblijfadres: { regel1, regel2, regel3, land: place.land } };
    }
    case 'onbekend': return { type: 'VerblijfplaatsOnbekend', datumVan: answerDatum(place.sinds) };
  }
}

function inland(place: Adres | Locatie): Json {
  const code = place.functie === 'briefadres' ? 'B' : 'W';
  return {
    functieAdres: { code, omschrijving: functiesAdres[code] },
    datumVan: answerDatum(place.sinds),
    indicatieVastgesteldVerblijftNietOpAdres: place.verblijftNietOpAdres || undefined,
    inOnderzoek: place.inOnderzoek ? { type: true } : undefined,
  };
}
