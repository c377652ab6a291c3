import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { countBefore, percentile } from './verdeling.ts';
import { kwartaalOf, kwartalenTot, kwartalenTussen, vorigKwartaal } from './kwartaal.ts';

describe('days that a phase took', () => {
  it('are at most the median for half of all, and at most p90 for nine in ten, as when sorted in a row', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), fc.constantFrom(0.5, 0.9), (days, share) => {
      const spread: Record<string, number> = {};
      for (const day of days) spread[day] = (spread[day] ?? 0) + 1;
      expect(percentile(spread, share)).toBe(days.toSorted((a, b) => a - b)[Math.ceil(share * days.length - 1e-9) - 1]);
    }));
    expect(percentile({}, 0.5)).toBeUndefined();
  });

  it('of terms: only what ends before today is late', () => {
    expect(countBefore({ '2026-03-09': 2, '2026-03-10': 3 }, '2026-03-10')).toBe(2);
  });
});

describe('quarters', () => {
  it('begin in January, April, July and October', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(kwartaalOf)).toEqual(['2026-K1', '2026-K1', '2026-K2', '2026-K4']);
  });

  it('follow each other over the turn of the year', () => {
    expect(vorigKwartaal('2026-K1')).toBe('2025-K4');
    expect(kwartalenTot('2026-K1', 3)).toEqual(['2025-K3', '2025-K4', '2026-K1']);
    expect(kwartalenTussen('2025-K4', '2026-K2')).toEqual(['2026-K2', '2026-K1', '2025-K4']);
    expect(kwartalenTussen('2026-K3', '2026-K2')).toEqual([]);
  });
});
