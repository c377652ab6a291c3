import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { countTimes, priceOf, type Periode } from './price-of.ts';
import { eenheden, frequenties, type Eenheid, type Frequentie } from './voorziening.ts';

const periode = (van: string, tot: string): Periode => ({ van: Temporal.PlainDate.from(van), tot: Temporal.PlainDate.from(tot) });

describe('how often a frequency comes round', () => {
  // Examples of Zorginstituut Nederland, iWmo 3.2 invulinstructies IV076, IV077 and IV078.
  it.each([
    ['2', '2025-07-07', '2025-09-07', 9],
    ['2', '2025-07-07', '2025-09-06', 9],
    ['2', '2025-07-07', '2025-09-05', 9],
    ['2', '2025-10-07', '2025-12-30', 13],
    ['2', '2025-11-12', '2025-11-30', 3],
    ['4', '2025-10-14', '2025-10-31', 1],
    ['4', '2025-10-14', '2025-12-13', 3],
    ['2', '2026-03-08', '2026-03-09', 2],
    ['1', '2026-02-28', '2026-03-01', 2],
    ['6', '2026-01-01', '2026-12-31', 1],
  ] as const)('frequentie %s from %s to %s comes %i times', (frequentie, van, tot, times) => {
    expect(countTimes(frequentie, periode(van, tot))).toBe(times);
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => countTimes('6', periode('2026-03-02', '2026-03-01'))).toThrow(expect.objectContaining({ code: 'PeriodeOnmogelijk' }));
  });
});

describe('the price of a voorziening', () => {
  it('is three hours a week at € 58,20 for thirteen weeks', () => {
    expect(priceOf({ volume: 3, eenheid: '04', frequentie: '2' }, 5820, periode('2025-10-07', '2025-12-30'))).toBe(226_980);
  });

  it('is the volume itself where the unit is euros: € 200 a month for a year', () => {
    expect(priceOf({ volume: 20_000, eenheid: '83', frequentie: '4' }, 1, periode('2026-01-01', '2026-12-31'))).toBe(240_000);
  });

  it('refuses what no message can hold', () => {
    expect(() => priceOf({ volume: 99_999_999, eenheid: '04', frequentie: '1' }, 99_999_999, periode('2026-01-01', '2026-12-31'))).toThrow(expect.objectContaining({ code: 'BedragTeGroot' }));
  });

  const day = fc.integer({ min: 0, max: 4000 }).map((n) => Temporal.PlainDate.from('2020-01-01').add({ days: n }));
  const anyPeriod = fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([van, length]): Periode => ({ van, tot: van.add({ days: length }) }));
  const frequentie = fc.constantFrom(...(Object.keys(frequenties) as Frequentie[]));
  const eenheid = fc.constantFrom(...(Object.keys(eenheden) as Eenheid[]));
  const volume = fc.integer({ min: 1, max: 5000 });
  const tarief = fc.integer({ min: 0, max: 50_000 });

  it('is a whole number of centen that grows with every part, and doubles with the tarief', () => {
    fc.assert(fc.property(anyPeriod, frequentie, eenheid, volume, tarief, (period, f, e, v, t) => {
      const price = priceOf({ volume: v, eenheid: e, frequentie: f }, t, period);
      expect(Number.isSafeInteger(price)).toBe(true);
      expect(priceOf({ volume: v, eenheid: e, frequentie: f }, 2 * t, period)).toBe(2 * price);
      expect(priceOf({ volume: v + 1, eenheid: e, frequentie: f }, t, period)).toBe(price + price / v);
      expect(priceOf({ volume: v, eenheid: e, frequentie: f }, t, { ...period, tot: period.tot.add({ days: 1 }) })).toBeGreaterThanOrEqual(price);
    }));
  });

  it('of two parts of a period is at least that of the whole, and one week or month more at most', () => {
    fc.assert(fc.property(anyPeriod, frequentie, fc.nat(800), (period, f, cut) => {
      const length = period.van.until(period.tot).days;
      fc.pre(f !== '6' && length > 0);
      const middle = period.van.add({ days: cut % length });
      const sum = countTimes(f, { van: period.van, tot: middle }) + countTimes(f, { van: middle.add({ days: 1 }), tot: period.tot });
      expect(sum - countTimes(f, period)).toBeGreaterThanOrEqual(0);
      expect(sum - countTimes(f, period)).toBeLessThanOrEqual(f === '1' ? 0 : 1);
    }));
  });
});
