import type { Text } from '../text.ts';
import { Temporal } from '../time/temporal.ts';
import { easterSunday } from './easter.ts';
import { findGelijkstellingBesluit } from './equated-days.ts';

/** A day on which a term does not end (Algemene termijnenwet art. 3), with its ground. */
export interface Feestdag {
  readonly datum: Temporal.PlainDate;
  readonly naam: Text;
  readonly soort: 'erkend' | 'gelijkgesteld';
  readonly artikel: string;
  readonly bron: string;
}

const wet = 'Algemene termijnenwet (BWBR0002448)';

/** The holidays of a year in the sense of the Algemene termijnenwet art. 3, in order of date. */
export function listFeestdagen(year: number): readonly Feestdag[] {
  return [...recognised(year), ...equated(year)].toSorted((a, b) => Temporal.PlainDate.compare(a.datum, b.datum));
}

/** The holiday on this day; undefined on every other day. Two on one day: the first counts. */
export function findFeestdag(day: Temporal.PlainDate): Feestdag | undefined {
  const known = byYear.get(day.year) ?? index(day.year);
  return known.get(keyOf(day));
}

/** Computed once per year: terms ask for many days of the same few years. */
const byYear = new Map<number, ReadonlyMap<number, Feestdag>>();

function index(year: number): ReadonlyMap<number, Feestdag> {
  const days = new Map(listFeestdagen(year).toReversed().map((feestdag) => [keyOf(feestdag.datum), feestdag]));
  byYear.set(year, days);
  return days;
}

function keyOf(day: Temporal.PlainDate): number {
  return day.month * 100 + day.day;
}

function recognised(year: number): Feestdag[] {
  const easter = easterSunday(year);
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  return [
    erkend(on(1, 1), 'Nieuwjaarsdag', "New Year's Day"),
    { datum: easter.subtract({ days: 2 }), naam: { nl: 'Goede Vrijdag', en: 'Good Friday' }, soort: 'gelijkgesteld', artikel: 'art. 3 lid 2 Algemene termijnenwet', bron: wet },
    erkend(easter.add({ days: 1 }), 'Tweede Paasdag', 'Easter Monday'),
    birthdayOfTheMonarch(year),
    erkend(on(5, 5), 'Bevrijdingsdag', 'Liberation Day'),
    erkend(easter.add({ days: 39 }), 'Hemelvaartsdag', 'Ascension Day'),
    erkend(easter.add({ days: 50 }), 'Tweede Pinksterdag', 'Whit Monday'),
    erkend(on(12, 25), 'Eerste Kerstdag', 'Christmas Day'),
    erkend(on(12, 26), 'Tweede Kerstdag', 'the second day of Christmas'),
  ];
}

/**
 * The day on which the birthday is *celebrated*: Koningsdag 27 April since 2014 (BWBR0032908),
 * Koninginnedag 30 April before; the day before when it is a Sunday.
 */
function birthdayOfTheMonarch(year: number): Feestdag {
  const day = Temporal.PlainDate.from({ year, month: 4, day: year >= 2014 ? 27 : 30 });
  const celebrated = day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
  return year >= 2014 ? erkend(celebrated, 'Koningsdag', "King's Day") : erkend(celebrated, 'Koninginnedag', "Queen's Day");
}

function erkend(datum: Temporal.PlainDate, nl: string, en: string): Feestdag {
  return { datum, naam: { nl, en }, soort: 'erkend', artikel: 'art. 3 lid 1 Algemene termijnenwet', bron: wet };
}

function equated(year: number): Feestdag[] {
  const besluit = findGelijkstellingBesluit(year);
  if (besluit === undefined) return [];
  return besluit.dagen
    .map((dag) => Temporal.PlainDate.from(dag))
    .filter((datum) => datum.year === year)
    .map((datum) => ({
      datum,
      naam: { nl: 'een dag die met een feestdag is gelijkgesteld', en: 'a day equated with a holiday' },
      soort: 'gelijkgesteld',
      artikel: 'art. 3 lid 3 Algemene termijnenwet',
      bron: besluit.bron,
    }));
}
