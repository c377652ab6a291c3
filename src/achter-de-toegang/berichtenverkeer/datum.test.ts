import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { compareDatum, isMoreYearsBefore } from './datum.ts';

const day = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map((parts) => Temporal.PlainDate.from(parts, { overflow: 'constrain' }));
const spell = (date: Temporal.PlainDate): string => date.toString();

describe('dates in a message', () => {
  test('compare as calendar days do', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(compareDatum(spell(one), spell(other))).toBe(Temporal.PlainDate.compare(one, other));
      }),
      { seed: 11 },
    );
  });

  test.each([
    ['-0044-03-15', '0001-01-01'],
    ['-0045-12-31', '-0044-01-01'],
    ['9999-12-31', '10000-01-01'],
    ['12026-01-01', '999999999-01-01'],
    ['-12026-01-01', '-0001-01-01'],
  ])('%s comes before %s', (early, late) => {
    expect(compareDatum(early, late)).toBeLessThan(0);
    expect(compareDatum(late, early)).toBeGreaterThan(0);
    expect(compareDatum(early, early)).toBe(0);
  });

  test('are so many years apart to the day', () => {
    const late = fc.tuple(day, fc.integer({ min: 1, max: 120 })).filter(([date, years]) => date.year > years && !(date.month === 2 && date.day === 29));
    fc.assert(
      fc.property(late, ([date, years]) => {
        const early = date.subtract({ years });
        expect(isMoreYearsBefore(spell(early), spell(date), years)).toBe(false);
        expect(isMoreYearsBefore(spell(early.subtract({ days: 1 })), spell(date), years)).toBe(true);
      }),
      { seed: 12 },
    );
  });
});
