import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../testing/shared-data.ts';
import { easterSunday } from './easter.ts';
import { findFeestdag, listFeestdagen } from './holidays.ts';
import { parseDay } from './day.ts';

const dates = (year: number) => listFeestdagen(year).map(({ datum }) => datum.toString().slice(5)).join(' ');

describe('Easter', () => {
  it.each(['1943-04-25', '1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2038-04-25', '2285-03-22'])('falls on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4))).toString()).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2400 }), (year) => {
      const easter = easterSunday(year);
      expect(easter.dayOfWeek).toBe(7);
      expect(easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true);
    }));
  });
});

describe('holidays of the Algemene termijnenwet', () => {
  it.each([
    [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27'],
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26'],
    [2026, '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
  ])('of %i are those of the calendar, equated days included', (year, expected) => {
    expect(dates(year)).toBe(expected);
  });

  it.each([[2018, ['2018-05-11', '2018-12-24', '2018-12-31']], [2023, ['2023-04-28', '2023-05-19']]])('of %i include the days that the King equated', (year, expected) => {
    const equated = listFeestdagen(year).filter(({ artikel }) => artikel.startsWith('art. 3 lid 3'));
    expect(equated.map(({ datum }) => datum.toString())).toEqual(expected);
    expect(equated.every(({ bron }) => bron.startsWith('Besluit'))).toBe(true);
  });

  it.each([['2013-04-30', 'Koninginnedag'], ['2006-04-29', 'Koninginnedag'], ['2014-04-26', 'Koningsdag'], ['2025-04-26', 'Koningsdag'], ['2026-04-27', 'Koningsdag']])(
    'have the birthday of the monarch on %s, as celebrated',
    (day, naam) => {
      expect(findFeestdag(parseDay(day))?.naam.nl).toBe(naam);
    },
  );

  it('have the first of two on one day: in 2016 Bevrijdingsdag before Hemelvaartsdag', () => {
    expect(findFeestdag(parseDay('2016-05-05'))?.naam.nl).toBe('Bevrijdingsdag');
  });

  it.each(['2006-04-30', '2014-04-27', '2025-04-27', '2026-12-31', '2026-04-05', '2026-05-04'])('do not have %s', (day) => {
    expect(findFeestdag(parseDay(day))).toBeUndefined();
  });
});

const library = sharedData('feestdagen/date-holidays-nl-2015-2035.csv');

describe.skipIf(library === undefined)('beside the list of a public library, 2015-2035', () => {
  const recognised = new Set(['Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', 'Koningsdag', 'Bevrijdingsdag', 'Hemelvaartsdag', 'Tweede pinksterdag', 'Kerstmis', 'Tweede kerstdag']);
  const rows = library === undefined ? [] : parse<{ datum: string; naam: string }>(readFileSync(library), { columns: true });
  const years = Array.from({ length: 21 }, (_, n) => 2015 + n);

  it.each(years)('has the same dates in %i', (year) => {
    const theirs = new Set(rows.filter(({ datum, naam }) => datum.startsWith(`${year}`) && recognised.has(naam)).map(({ datum }) => datum));
    const ours = new Set(listFeestdagen(year).filter(({ artikel }) => !artikel.startsWith('art. 3 lid 3')).map(({ datum }) => datum.toString()));
    expect([...ours].toSorted()).toEqual([...theirs].toSorted());
    // 2016: Ascension Day was 5 May itself.
    expect(ours.size).toBe(year === 2016 ? 8 : 9);
  });
});
