import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, parseDay } from './day.ts';
import { addWerkdagen, countWerkdagen, firstWerkdagFrom, isWerkdag } from './working-days.ts';

const on = (text: string) => parseDay(text);

describe('a werkdag', () => {
  it.each(['2026-03-24', '2026-12-31', '2026-05-04'])('%s is one', (day) => expect(isWerkdag(on(day))).toBe(true));
  it.each(['2026-03-28', '2026-03-29', '2026-05-05', '2026-04-03', '2026-01-02'])('%s is none', (day) => expect(isWerkdag(on(day))).toBe(false));
});

describe('adding werkdagen', () => {
  it.each([
    ['2026-03-26', 3, '2026-03-31', 'a return message for a message received on Thursday'],
    ['2026-04-01', 3, '2026-04-08', 'over Goede Vrijdag and Tweede Paasdag'],
    ['2026-12-24', 5, '2027-01-04', 'a start message over Christmas and New Year'],
    ['2026-03-28', 3, '2026-04-01', 'received on Saturday: Monday is the first day'],
    ['2026-03-28', 0, '2026-03-28', 'no werkdagen: the day itself'],
  ])('%s + %i = %s (%s)', (from, aantal, to) => {
    expect(addWerkdagen(on(from), aantal).toString()).toBe(to);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d', (aantal) => {
    expect(() => addWerkdagen(on('2026-03-26'), aantal)).toThrow(RangeError);
  });

  it('passes exactly that many werkdagen and ends on one', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 40 }), (offset, aantal) => {
      const from = on('2020-01-01').add({ days: offset });
      const to = addWerkdagen(from, aantal);
      expect(isWerkdag(to)).toBe(true);
      expect(countWerkdagen(from.add({ days: 1 }), to)).toBe(aantal);
    }));
  });
});

describe('counting werkdagen', () => {
  it('includes both ends and knows empty periods', () => {
    expect(countWerkdagen(on('2026-03-23'), on('2026-03-27'))).toBe(5);
    expect(countWerkdagen(on('2026-03-27'), on('2026-03-27'))).toBe(1);
    expect(countWerkdagen(on('2026-03-28'), on('2026-03-29'))).toBe(0);
    expect(countWerkdagen(on('2026-03-27'), on('2026-03-26'))).toBe(0);
    expect(countWerkdagen(on('2026-03-21'), on('2026-12-31'), 2)).toBe(2);
  });
});

describe('the first werkdag from a day', () => {
  it.each([
    ['T1', '2025-03-08', '2025-03-10'],
    ['T2', '2025-03-10', '2025-03-10'],
    ['T3', '2025-12-25', '2025-12-29'],
    ['T4', '2025-04-18', '2025-04-22'],
    ['T5', '2025-04-26', '2025-04-28'],
  ])('%s: %s gives %s', (_, from, to) => {
    expect(firstWerkdagFrom(on(from)).toString()).toBe(to);
  });

  it('is never more than six days away', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 7000 }), (offset) => {
      const from = on('2017-01-01').add({ days: offset });
      const to = firstWerkdagFrom(from);
      expect(isWerkdag(to)).toBe(true);
      expect(daysBetween(from, to)).toBeLessThanOrEqual(6);
    }));
  });
});
