import type { Bericht } from '../declaration/berichten.ts';
import { makeHeader, type HeenSoort } from '../kenmerk.ts';

/** Messages of our own that break no rule; names invented, BSNs from the test range. */
const gemeente = '0384';
const aanbieder = '42420001';
const DAGTEKENING = '2026-03-02';

const header = <S extends HeenSoort>(soort: S, van: 'gemeente' | 'aanbieder') =>
  makeHeader({
    soort,
    afzender: van === 'gemeente' ? gemeente : aanbieder,
    ontvanger: van === 'gemeente' ? aanbieder : gemeente,
    identificatie: 'B-0001',
    dagtekening: DAGTEKENING,
  });

const persoon = {
  Bsn: '999900006',
  Geboortedatum: { Datum: '1967-08-13' },
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Molenkamp' }, Voorletters: 'AB' },
} as const;

const adres = {
  Soort: '01',
  Adres: { Huis: { Huisnummer: 12 }, Postcode: '3621AB', Plaatsnaam: 'Voorbeeldstad', LandCode: 'NL' },
} as const;

export const toewijzing: Bericht<'WMO301'> = {
  soort: 'WMO301',
  Header: header('WMO301', 'gemeente'),
  Client: {
    ...persoon,
    Naam: { ...persoon.Naam, NaamGebruik: '1' },
    Relaties: {
      Relatie: [
        {
          Nummer: '1',
          Soort: '10',
          Geboortedatum: { Datum: '1940-01-31' },
          Naam: { Geslachtsnaam: { Achternaam: 'Molenkamp' }, NaamGebruik: '1' },
          Contact: { Soort: '01', Telefoon: { Telefoon01: { Telefoonnummer: '0301234567', Landnummer: '31' } } },
        },
      ],
    },
    Contactgegevens: { Contact: [adres, { ...adres, Soort: '04' }] },
    ToegewezenProducten: {
      ToegewezenProduct: [
        {
          ToewijzingNummer: 101,
          Product: { Categorie: '02', Code: '02A01' },
          Toewijzingsdatum: DAGTEKENING,
          Toewijzingstijd: '12:34:56',
          Ingangsdatum: '2026-04-01',
          Einddatum: '2026-12-31',
          Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
        },
        {
          ToewijzingNummer: 102,
          Product: { Categorie: '07', Code: '07A01' },
          Toewijzingsdatum: DAGTEKENING,
          Toewijzingstijd: '12:34:56',
          Ingangsdatum: '2026-04-01',
          Omvang: { Volume: 2, Eenheid: '16', Frequentie: '4' },
        },
      ],
    },
  },
};

export const start: Bericht<'WMO305'> = {
  soort: 'WMO305',
  Header: header('WMO305', 'aanbieder'),
  Client: {
    ...persoon,
    StartProducten: {
      StartProduct: [
        { ToewijzingNummer: 101, Begindatum: '2026-03-01', StatusAanlevering: '1' },
        { ToewijzingNummer: 102, Begindatum: '2026-03-01', StatusAanlevering: '1' },
      ],
    },
  },
};

export const stop: Bericht<'JW307'> = {
  soort: 'JW307',
  Header: header('JW307', 'aanbieder'),
  Client: {
    ...persoon,
    Geboortedatum: { Datum: '2012-05-06' },
    StopProducten: {
      StopProduct: [
        { ToewijzingNummer: 101, Begindatum: '2026-01-01', RedenBeeindiging: '31', Einddatum: '2026-03-01', StatusAanlevering: '1' },
        { ToewijzingNummer: 102, Begindatum: '2026-01-01', RedenBeeindiging: '20', Einddatum: '2026-01-01', StatusAanlevering: '1' },
      ],
    },
  },
};

const aangevraagd = {
  ReferentieAanbieder: 'R-1',
  Product: { Categorie: '02', Code: '02A01' },
  ToewijzingIngangsdatum: '2026-03-10',
  ToewijzingEinddatum: '2026-12-31',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
  Verwijzer: { Type: '02', ZorgverlenerCode: '01012345' },
} as const;

export const verzoekOmToewijzing: Bericht<'WMO315'> = {
  soort: 'WMO315',
  Header: header('WMO315', 'aanbieder'),
  Client: {
    ...persoon,
    AangevraagdeProducten: {
      AangevraagdProduct: [aangevraagd, { ...aangevraagd, ReferentieAanbieder: 'R-2', Product: { Categorie: '07', Code: '07A01' } }],
    },
  },
};

export const verzoekOmWijziging: Bericht<'WMO317'> = {
  soort: 'WMO317',
  Header: header('WMO317', 'aanbieder'),
  Client: {
    Bsn: '999900006',
    Verzoek: {
      ReferentieAanbieder: 'R-3',
      RedenVerzoek: '1',
      OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 101 }] },
      TeWijzigenProducten: {
        TeWijzigenProduct: [{ ToewijzingNummer: 102, GewensteIngangsdatum: '2026-01-01', Omvang: { Volume: 6, Eenheid: '16', Frequentie: '4' } }],
      },
      NieuweProducten: {
        NieuwProduct: [
          { Product: { Categorie: '03', Code: '03A01' }, GewensteIngangsdatum: '2026-03-03', Einddatum: '2026-06-30' },
          { Product: { Categorie: '03', Code: '03A01' }, GewensteIngangsdatum: '2026-07-01' },
        ],
      },
    },
  },
};

export const antwoord: Bericht<'JW319'> = {
  soort: 'JW319',
  Header: header('JW319', 'gemeente'),
  Antwoord: { ReferentieAanbieder: 'R-1', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0363' } },
};

const prestatie = {
  ProductReferentie: { ReferentieNummer: 'P-1' },
  ToewijzingNummer: 101,
  ProductCategorie: '02',
  ProductCode: '02A01',
  ProductPeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
  GeleverdVolume: 4,
  Eenheid: '04',
  ProductTarief: 5_000,
  IngediendBedrag: { Bedrag: 20_000, DebetCredit: 'D' },
} as const;

/** Two clients; the first has a debet and a credit of an earlier month, the second one debet: 250 euro in all. */
export const declaratie: Bericht<'WMO323'> = {
  soort: 'WMO323',
  Header: header('WMO323', 'aanbieder'),
  Declaratie: {
    DeclaratieNummer: 'D2026002',
    DeclaratiePeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
    DeclaratieDagtekening: DAGTEKENING,
    TotaalIngediendBedrag: { TotaalBedrag: 25_000, DebetCredit: 'D' },
    Clienten: {
      Client: [
        {
          Bsn: '999900006',
          Prestaties: {
            Prestatie: [
              prestatie,
              {
                ...prestatie,
                ProductReferentie: { ReferentieNummer: 'P-2', VorigReferentieNummer: 'P-0' },
                ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-31' },
                IngediendBedrag: { Bedrag: 5_000, DebetCredit: 'C' },
              },
            ],
          },
        },
        {
          Bsn: '999990019',
          Prestaties: {
            Prestatie: [
              {
                ...prestatie,
                ProductReferentie: { ReferentieNummer: 'P-3' },
                ToewijzingNummer: 103,
                IngediendBedrag: { Bedrag: 10_000, DebetCredit: 'D' },
              },
            ],
          },
        },
      ],
    },
  },
};

type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };

/** A copy of a message with something changed; parts that the examples above share come apart. */
export function alter<B extends Bericht>(bericht: B, change: (copy: Changeable<B>) => void): B {
  const copy = JSON.parse(JSON.stringify(bericht)) as B;
  change(copy);
  return copy;
}
