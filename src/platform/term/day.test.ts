import { describe, expect, it } from 'vitest';
import { Temporal } from '../time/temporal.ts';
import { daysBetween, describeDay, parseDay } from './day.ts';

describe('reading a day', () => {
  it('gives the day that is written', () => {
    expect(parseDay('2024-02-29').equals(Temporal.PlainDate.from({ year: 2024, month: 2, day: 29 }))).toBe(true);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '27-04-2026', '20260427', '2026-4-27', '2026-04-27T10:00', '2026-04-27[u-ca=hebrew]', '+002026-04-27', ' 2026-04-27', '', 'morgen'])(
    'refuses %j by name and says where it stood',
    (text) => {
      expect(() => parseDay(text, '/begindatum')).toThrow(expect.objectContaining({ code: 'DatumOnjuist', status: 400, fouten: [expect.objectContaining({ pad: '/begindatum' })] }));
    },
  );

  it.each(['1993-12-31', '2200-01-01', '0026-03-24'])('refuses %s as outside the years of the law', (text) => {
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'DatumBuitenBereik' }));
  });

  it.each(['1994-01-01', '2199-12-31'])('accepts the outermost day %s', (text) => {
    expect(parseDay(text).toString()).toBe(text);
  });
});

describe('a day in words', () => {
  it('is written as in a letter, in both languages', () => {
    expect(describeDay(parseDay('2026-05-05'), 'nl')).toBe('dinsdag 5 mei 2026');
    expect(describeDay(parseDay('2026-12-27'), 'en')).toBe('Sunday 27 December 2026');
  });
});

describe('days between', () => {
  it('counts calendar days over months and leap years, with a sign', () => {
    expect(daysBetween(parseDay('2024-02-28'), parseDay('2024-03-01'))).toBe(2);
    expect(daysBetween(parseDay('2025-03-01'), parseDay('2024-03-01'))).toBe(-365);
  });
});
