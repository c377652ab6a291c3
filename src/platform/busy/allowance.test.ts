import { describe, expect, it } from 'vitest';
import { fixedClock } from '../time/clock.ts';
import { makeAllowance } from './allowance.ts';
import { networkOf } from './network-of.ts';

describe('what one address may do', () => {
  const setUp = (together?: { atOnce: number; perSecond: number }) => {
    const clock = fixedClock('2026-03-10T09:00:00Z');
    return { clock, allowance: makeAllowance(clock, { atOnce: 5, perSecond: 2 }, together) };
  };
  const times = (count: number, once: () => number) => Array.from({ length: count }, once).filter((wait) => wait === 0).length;

  it('is so much at once, and after that as much as comes back each second; it says how long to wait', () => {
    const { clock, allowance } = setUp();
    expect(times(8, () => allowance.take('a'))).toBe(5);
    expect(allowance.take('a')).toBe(1);
    expect(allowance.take('b')).toBe(0);
    clock.advance({ seconds: 1 });
    expect(times(8, () => allowance.take('a'))).toBe(2);
    clock.advance({ hours: 1 });
    expect(times(8, () => allowance.take('a'))).toBe(5);
  });

  it('gives nothing when the clock is set back, and loses nothing by looking', () => {
    const { clock, allowance } = setUp();
    times(5, () => allowance.take('a'));
    clock.advance({ hours: -1 });
    expect([allowance.look('a'), allowance.look('b'), allowance.take('b')]).toEqual([1, 0, 0]);
    expect(allowance.take('a')).toBe(1);
  });

  it('costs more for what is more work, and never more than there is', () => {
    const { allowance } = setUp();
    expect([allowance.take('a', 4), allowance.take('a', 4), allowance.take('b', 100)]).toEqual([0, 2, 0]);
  });

  it('ends where all together do too much; what is refused to one takes nothing from the others', () => {
    const { allowance } = setUp({ atOnce: 7, perSecond: 1 });
    expect(times(20, () => allowance.take('a'))).toBe(5);
    expect(['b', 'c', 'd'].map((address) => allowance.take(address))).toEqual([0, 0, 1]);
  });

  it('is remembered for so many addresses and no more', () => {
    const { allowance } = setUp();
    times(5, () => allowance.take('first'));
    for (let n = 0; n < 10_000; n += 1) allowance.take(`192.0.2.${n}`);
    expect(allowance.take('first')).toBe(0);
  });
});

it.each([
  ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '192.0.2.7'], ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'], ['2001:db8::5', '2001:db8:0:0::/64'],
  ['2001:0DB8:0:1::1', '2001:db8:0:1::/64'], ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('counts %s as %s: who has one IPv6 address has them all', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
