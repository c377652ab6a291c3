import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../platform/testing/present.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { daysOf, formatDatum, isMeerderjarig, leeftijd, leeftijdBereik, loText, readIsoDatum, readLoDatum, type Datum } from './datum.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const known = (text: string): Datum => {
  const datum = readLoDatum(text);
  if (datum === undefined) throw new Error(`not a date: ${text}`);
  return datum;
};

describe('a date of which parts may be unknown', () => {
  // Examples of features/bevragen/persoon/datum.feature of the BRP API.
  it.each([
    ['19350110', '10 januari 1935', '10 January 1935'],
    ['20200229', '29 februari 2020', '29 February 2020'],
    ['20200308', '8 maart 2020', '8 March 2020'],
    ['19780914', '14 september 1978', '14 September 1978'],
    ['20200500', 'mei 2020', 'May 2020'],
    ['19991200', 'december 1999', 'December 1999'],
    ['19630000', '1963', '1963'],
    ['00000000', 'onbekend', 'unknown'],
  ])('%s reads as "%s" and "%s"', (lo, nl, en) => {
    expect(formatDatum(known(lo), 'nl')).toBe(nl);
    expect(formatDatum(known(lo), 'en')).toBe(en);
    expect(loText(known(lo))).toBe(lo);
  });

  it.each(['', '05', '20190230', '20191301', '20191300', '1985-12-01'])('is not read from "%s"', (text) => expect(readLoDatum(text)).toBeUndefined());

  it.each(['2019-02-30', '20190228', 'gisteren', '2019-2-3'])('is not read from ISO text "%s"', (text) => expect(readIsoDatum(text)).toBeUndefined());

  it('sorts what is less certain before what is certain', () => {
    const sorted = ['19610808', '00000000', '19610800', '19580401', '19610000'].toSorted((a, b) => loText(known(a)).localeCompare(loText(known(b))));
    expect(sorted).toEqual(['00000000', '19580401', '19610000', '19610800', '19610808']);
  });
});

describe('the age', () => {
  // Examples of features/LeeftijdBepaling.feature of the BRP API.
  it.each([
    ['19830526', '2019-05-26', 36], ['19830526', '2019-11-30', 36], ['19830526', '2019-01-01', 35],
    ['19830500', '2019-06-01', 36], ['19830500', '2019-04-30', 35], ['19830500', '2019-05-30', undefined],
    ['19830000', '2019-05-31', undefined], ['00000000', '2019-05-31', undefined],
    ['19960229', '2016-02-29', 20], ['19960229', '2017-02-28', 20], ['19960229', '2017-03-01', 21],
  ])('of who was born on %s is on %s: %s', (geboorte, op, jaren) => expect(leeftijd(known(geboorte), day(op))).toBe(jaren));

  it('is certain on 31 December for who is born in a known year', () => expect(leeftijd(known('19830000'), day('2019-12-31'))).toBe(36));

  it('is a range where the birth date is only partly known', () => {
    expect(leeftijdBereik(known('19830000'), day('2019-05-31'))).toEqual({ min: 35, max: 36 });
    expect(leeftijdBereik(known('20190000'), day('2019-05-31'))).toEqual({ min: 0, max: 0 });
    expect(leeftijdBereik(known('20200000'), day('2019-05-31'))).toBeUndefined();
  });

  it('leaves open whether somebody is an adult when the year alone does not say', () => {
    expect(isMeerderjarig(known('20080000'), day('2026-06-01'))).toBeUndefined();
    expect(isMeerderjarig(known('20070000'), day('2026-06-01'))).toBe(true);
    expect(isMeerderjarig(known('20090000'), day('2026-06-01'))).toBe(false);
    expect(isMeerderjarig(known('20080601'), day('2026-06-01'))).toBe(true);
    expect(isMeerderjarig(known('00000000'), day('2026-06-01'))).toBeUndefined();
  });

  it('of a partly known date always holds the age of the real date', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(dates, dates, fc.constantFrom(4, 6), (a, b, kept) => {
      const [geboorte, op] = a <= b ? [a, b] : [b, a];
      const real = present(leeftijd(known(geboorte.replaceAll('-', '')), day(op)));
      const range = present(leeftijdBereik(known(geboorte.replaceAll('-', '').slice(0, kept).padEnd(8, '0')), day(op)));
      expect(range.min).toBeLessThanOrEqual(real);
      expect(range.max).toBeGreaterThanOrEqual(real);
      expect(range.max - range.min).toBeLessThanOrEqual(1);
    }));
  });

  it('counts all days of a partly known month, leap years too', () => {
    expect(daysOf(known('20200200'))?.laatste.toString()).toBe('2020-02-29');
    expect(daysOf(known('19000200'))?.laatste.toString()).toBe('1900-02-28');
  });
});
