import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metresBetween, middleOf } from './omtrek.ts';

const punt = fc.record({ breedtegraad: fc.double({ min: 50, max: 54, noNaN: true }), lengtegraad: fc.double({ min: 3, max: 8, noNaN: true }) });

it('finds the middle of an area, however its corners are counted', () => {
  const ring: [number, number][] = [[4, 52], [4.2, 52], [4.2, 52.1], [4, 52.1], [4, 52]];
  expect(middleOf([ring])).toEqual({ lengtegraad: expect.closeTo(4.1, 9), breedtegraad: expect.closeTo(52.05, 9) });
  expect(middleOf([ring.toReversed()])).toEqual({ lengtegraad: expect.closeTo(4.1, 9), breedtegraad: expect.closeTo(52.05, 9) });
  expect(middleOf([])).toBeUndefined();
  expect(middleOf([[[4, 52], [4, 52]]])).toBeUndefined();
});

it('measures as the crow flies: from Dam square to the Dom tower is 35 kilometres', () => {
  expect(metresBetween({ breedtegraad: 52.3731, lengtegraad: 4.8926 }, { breedtegraad: 52.0907, lengtegraad: 5.1214 })).toBeCloseTo(35_050, -3);
});

it('measures the same there and back, nothing to itself, and never further by a way in between', () => {
  fc.assert(fc.property(punt, punt, punt, (a, b, c) => {
    expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6);
    expect(metresBetween(a, a)).toBe(0);
    expect(metresBetween(a, c)).toBeLessThanOrEqual(metresBetween(a, b) + metresBetween(b, c) + 1e-6);
  }));
});
