import type { Temporal } from '../../platform/time/temporal.ts';

/** Amounts of Awb 4:17 lid 2, in centen per day, for three times fourteen days. */
export interface DwangsomTarief {
  /** First and last day of receipt of an ingebrekestelling for which the amounts hold. */
  readonly geldigVan: string;
  readonly geldigTot?: string;
  readonly perDag: readonly [number, number, number];
  readonly bron: string;
}

/**
 * The day on which the ingebrekestelling was received decides which amounts apply (transitional
 * rule of the Regeling of 14 November 2018).
 */
export const dwangsomTarieven: readonly DwangsomTarief[] = [
  { geldigVan: '2009-10-01', geldigTot: '2018-12-31', perDag: [20_00, 30_00, 40_00], bron: 'Wet dwangsom en beroep bij niet tijdig beslissen, in werking op 1 oktober 2009' },
  { geldigVan: '2019-01-01', perDag: [23_00, 35_00, 45_00], bron: 'Regeling van 14 november 2018, Stcrt. 2018, 65542; ongewijzigd in de Awb-tekst geldend op 1 januari 2026' },
];

/** A dwangsom is due over at most this many days (Awb 4:17 lid 1). */
export const maxDwangsomDagen = 42;

/** The amounts for an ingebrekestelling received on this day. Throws RangeError before October 2009. */
export function getDwangsomTarief(ontvangen: Temporal.PlainDate): DwangsomTarief {
  const day = ontvangen.toString();
  const tarief = dwangsomTarieven.find(({ geldigVan, geldigTot }) => geldigVan <= day && (geldigTot === undefined || day <= geldigTot));
  if (tarief === undefined) throw new RangeError(`No dwangsom existed on ${day}`);
  return tarief;
}

/** The dwangsom in centen over a number of days in default; after 42 days nothing is added. */
export function dwangsomOver(dagen: number, { perDag: [first, second, third] }: DwangsomTarief): number {
  const within = (from: number) => Math.min(Math.max(dagen - from, 0), 14);
  return within(0) * first + within(14) * second + within(28) * third;
}
