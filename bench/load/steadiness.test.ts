import { expect, it } from 'vitest';
import type { Sent } from './open-loop.ts';
import { growthOf, recoveredAfter } from './steadiness.ts';

const sent = (at: number, milliseconds: number, status = 200): Sent => ({ ask: { kind: 'lezen', name: 'x', method: 'GET', path: '/', headers: {} }, at, milliseconds, status });
const seconds = (count: number, slowUntil: number) => Array.from({ length: count * 10 }, (_none, n) => sent(n / 10, n / 10 < slowUntil ? 900 : 20));

it('says after how many seconds answers were as before, and stayed so', () => {
  expect(recoveredAfter(seconds(30, 0), 50)).toBe(0);
  expect(recoveredAfter(seconds(30, 7), 50)).toBe(7);
  expect(recoveredAfter([...seconds(30, 7), sent(20.5, 20, 503)], 50)).toBe(21);
  expect(recoveredAfter(seconds(30, 29), 50)).toBeUndefined();
});

it('calls memory flat that goes up and down, and not what creeps', () => {
  expect(growthOf([200, 210, 205, 200, 210, 205])).toBeCloseTo(1, 1);
  expect(growthOf([200, 210, 220, 230, 240])).toBeCloseTo(1.2, 2);
  expect(growthOf([200])).toBe(1);
});
