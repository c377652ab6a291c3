import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureValue } from './figure-value.tsx';
import { dotPath, linePath, roundTop, runsOf } from './scale.ts';

describe('the scale of a chart', () => {
  test.each([[[22], 25], [[18, 3], 20], [[100], 100], [[101], 200], [[0.03], 0.05], [[0], 1], [[], 1], [['ontbreekt', 4], 5]] as const)('%s goes up to %d', (values, top) => {
    expect(roundTop(values)).toBeCloseTo(top, 10);
  });

  test('no value falls outside, and no more than three fifths stays empty', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
      const top = roundTop(values);
      const largest = Math.max(...values);
      return top >= largest * 0.999 && top <= largest * 2.5 * 1.001;
    }));
  });
});

describe('a line', () => {
  test('breaks where a figure is missing or may not be shown', () => {
    const values: readonly FigureValue[] = [1, 2, 'ontbreekt', 4, 'onderdrukt', 5];
    const runs = runsOf(values, 5);
    expect(runs.map((run) => run.length)).toEqual([2, 1, 1]);
    expect(runs[0]?.[0]).toEqual({ x: 0, y: 80 });
    expect(linePath(runs[0] ?? [])).toBe('M0 80L20 60');
    expect(dotPath(runs[2] ?? [])).toBe('M100 0h0');
  });

  test('of nothing is no line', () => {
    expect(runsOf(['ontbreekt'], 1)).toEqual([]);
    expect(runsOf([], 1)).toEqual([]);
  });
});
