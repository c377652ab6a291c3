import { describe, expect, test } from 'vitest';
import { renderPart, textOf } from '../../testing/render.tsx';
import { DateText } from './date-text.tsx';
import { MoneyText, formatMoney } from './money-text.tsx';
import { formatDays } from './opening-hours.tsx';
import { formatName } from './person-name.tsx';

describe('amounts', () => {
  test.each([[123456, 'nl', '€ 1.234,56'], [5, 'nl', '€ 0,05'], [-250, 'nl', '€ -2,50'], [123456, 'en', '€1,234.56']] as const)('%i in %s', (centen, lang, shown) => {
    expect(textOf(renderPart(<MoneyText centen={centen} />, lang))).toBe(shown);
  });

  test('half a cent is a mistake of the caller', () => {
    expect(() => formatMoney(0.5, 'nl')).toThrow(RangeError);
  });
});

describe('days and moments', () => {
  test.each([
    ['2026-05-06', 'nl', '6 mei 2026'], ['2026-05-06', 'en', '6 May 2026'],
    // After midnight in the Netherlands it is the next day, in summer and in winter.
    ['2026-07-01T22:30:00Z', 'nl', '2 juli 2026'], ['2026-01-01T22:30:00Z', 'nl', '1 januari 2026'],
  ] as const)('%s in %s', (value, lang, shown) => {
    const html = renderPart(<DateText value={value} />, lang);
    expect(textOf(html)).toBe(shown);
    expect(html.toLowerCase()).toContain(`datetime="${value.toLowerCase()}"`);
  });

  test('a moment may show its weekday and its time, a day has no time', () => {
    expect(textOf(renderPart(<DateText value="2026-04-17T08:30:00Z" weekday time />))).toContain('vrijdag 17 april 2026');
    expect(textOf(renderPart(<DateText value="2026-04-17T08:30:00Z" time />))).toContain('10:30');
    expect(textOf(renderPart(<DateText value="2026-04-17" time />))).toBe('17 april 2026');
  });
});

test.each([[[1, 2, 3, 4, 5], 'maandag t/m vrijdag'], [[1, 3], 'maandag, woensdag'], [[5, 1, 2, 3], 'maandag t/m woensdag, vrijdag'], [[6, 7], 'zaterdag, zondag']])('opening days %s', (days, shown) => {
  expect(formatDays(days, 'nl', 't/m')).toBe(shown);
});

test('names read one way and are found another', () => {
  const name = { roepnaam: 'Fatima', voorvoegsel: 'el', achternaam: 'Amrani' };
  expect(formatName(name)).toBe('Fatima el Amrani');
  expect(formatName(name, 'list')).toBe('Amrani, Fatima el');
  expect(formatName({ achternaam: 'Jansen' }, 'list')).toBe('Jansen');
});
