import { expect, it } from 'vitest';
import { comparedTo, isWorse } from './baseline.ts';
import { rate, reaches, type Measure } from './measure.ts';

const slower: Measure = { name: 'pause', value: 80, unit: 'ms', goal: { atMost: 50 }, ratio: { value: 8, better: 'lower' } };

it('calls a rate worse when it fell by more than a third against the same machine, and not when the machine is slower', () => {
  const baseline = { pages: 0.5 };
  expect(isWorse(baseline, rate('pages', 300, 500, 1000))).toBe(true);
  expect(isWorse(baseline, rate('pages', 250, 500, 500))).toBe(false);
});

it('reads a duration the other way round: longer is worse', () => {
  expect(comparedTo({ pause: 4 }, slower)).toBe(0.5);
  expect(isWorse({ pause: 4 }, slower)).toBe(true);
  expect(isWorse({ pause: 8 }, slower)).toBe(false);
});

it('judges nothing against a baseline that does not know it', () => {
  expect(isWorse({}, slower)).toBe(false);
});

it('tells whether a goal is reached, from below and from above', () => {
  expect(reaches(slower)).toBe(false);
  expect(reaches({ ...slower, value: 50 })).toBe(true);
  expect(reaches(rate('pages', 500, 500, 1))).toBe(true);
  expect(reaches(rate('pages', 499, 500, 1))).toBe(false);
});
