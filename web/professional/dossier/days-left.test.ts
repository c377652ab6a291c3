import { expect, test } from 'vitest';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import { daysLeft } from './days-left.ts';

test('the last day itself is day nought, the day after it one day late', () => {
  const days = ['2026-04-22', '2026-04-21', '2026-04-20', '2026-03-30'].map((today) => daysLeft('2026-04-21', Temporal.PlainDate.from(today)));
  expect(days).toEqual([-1, 0, 1, 22]);
});
