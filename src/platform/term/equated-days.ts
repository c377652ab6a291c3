/** A royal decree that equates days with a holiday, and the years for which it is complete. */
export interface GelijkstellingBesluit {
  readonly van: number;
  readonly tot: number;
  readonly dagen: readonly string[];
  readonly bron: string;
}

/**
 * Equated days (Algemene termijnenwet art. 3 lid 3), dated data: a decree covers some three years
 * and settles all equated days in them. A new decree is one more entry. For years that no entry
 * covers nothing is guessed: the computation says that the days are not known.
 */
export const gelijkstellingBesluiten: readonly GelijkstellingBesluit[] = [
  {
    van: 2017,
    tot: 2019,
    dagen: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
    bron: 'Besluit van 24 oktober 2016, nr. 2016001827 (BWBR0038666)',
  },
  {
    van: 2023,
    tot: 2025,
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    bron: 'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
  },
  {
    van: 2026,
    tot: 2028,
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    bron: 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
  },
];

/** The decree that settles the equated days of a year; undefined when Spil has none for it. */
export function findGelijkstellingBesluit(year: number): GelijkstellingBesluit | undefined {
  return gelijkstellingBesluiten.find((besluit) => besluit.van <= year && year <= besluit.tot);
}
