import { describe, expect, it } from 'vitest';
import { parseDay } from './day.ts';
import { extendByTermijnenwet, fallsUnderTermijnenwet } from './termijnenwet.ts';

const extend = (first: string, last: string) => extendByTermijnenwet(parseDay(first), parseDay(last));

describe('the scope of the Algemene termijnenwet (T8, art. 4)', () => {
  it.each([[6, 'week'], [12, 'week'], [90, 'dag'], [3, 'maand'], [7, 'dag']] as const)('%i %s: applies', (lengte, eenheid) => {
    expect(fallsUnderTermijnenwet(lengte, eenheid)).toBe(true);
  });

  it.each([[120, 'dag'], [91, 'dag'], [13, 'week'], [4, 'maand'], [5, 'jaar'], [1, 'jaar'], [48, 'uur'], [1, 'uur']] as const)('%i %s: does not', (lengte, eenheid) => {
    expect(fallsUnderTermijnenwet(lengte, eenheid)).toBe(false);
  });
});

describe('art. 1: the last day', () => {
  it('names every day that was skipped', () => {
    const { end, steps } = extend('2026-02-21', '2026-04-03');
    expect(end.toString()).toBe('2026-04-07');
    expect(steps).toHaveLength(1);
    expect(steps[0]?.reden.nl).toContain('vrijdag 3 april 2026: Goede Vrijdag, zaterdag 4 april 2026, zondag 5 april 2026, maandag 6 april 2026: Tweede Paasdag');
  });

  it('leaves a werkdag as it is', () => {
    expect(extend('2025-02-01', '2025-03-10').end.toString()).toBe('2025-03-10');
  });
});

describe('art. 2: at least two werkdagen in three days or more', () => {
  it('moves three days from Friday 21 December 2018 to Friday 28 December (24 December was equated)', () => {
    const { end, steps } = extend('2018-12-22', '2018-12-24');
    expect(end.toString()).toBe('2018-12-28');
    expect(steps.map(({ artikel }) => artikel)).toEqual(['art. 2 Algemene termijnenwet']);
  });

  it('moves three days from Friday to Tuesday', () => {
    expect(extend('2026-03-28', '2026-03-30').end.toString()).toBe('2026-03-31');
  });

  it('lets three days with two werkdagen be', () => {
    expect(extend('2026-03-25', '2026-03-27').end.toString()).toBe('2026-03-27');
  });

  it('does not hold for two days', () => {
    expect(extend('2026-03-28', '2026-03-29').end.toString()).toBe('2026-03-30');
  });
});

describe('years without known equated days', () => {
  const reserves = (first: string, last: string) => extend(first, last).steps.filter(({ stap }) => stap === 'voorbehoud');

  it('are named: a coming year is not yet known', () => {
    expect(reserves('2031-03-01', '2031-04-15').map(({ reden }) => reden.nl)).toEqual([expect.stringContaining('Voor 2031 zijn de gelijkgestelde dagen nog niet bekend')]);
    expect(reserves('2031-03-01', '2031-04-15')[0]?.reden.en).toContain('For 2031 the equated days are not yet known');
  });

  it('are named: a past year that Spil has no decree for', () => {
    expect(reserves('2022-04-20', '2022-05-27').map(({ reden }) => reden.nl)).toEqual([expect.stringContaining('Voor 2022 zijn de gelijkgestelde dagen niet bekend in Spil')]);
  });

  it('are not named when every day that mattered is known', () => {
    expect(reserves('2026-03-25', '2026-05-05')).toEqual([]);
    expect(reserves('2022-12-20', '2023-01-31')).toEqual([]);
  });

  it('are named when the extension or a short term reaches into them', () => {
    expect(reserves('2028-11-20', '2028-12-31').map(({ reden }) => reden.nl)).toEqual([expect.stringContaining('2029')]);
    expect(reserves('2022-12-30', '2023-01-05').map(({ reden }) => reden.nl)).toEqual([expect.stringContaining('2022')]);
    expect(reserves('2022-12-25', '2023-01-07')).toHaveLength(1);
    expect(reserves('2022-12-25', '2023-01-08')).toEqual([]);
  });
});
