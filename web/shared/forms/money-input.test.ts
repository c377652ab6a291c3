import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../ui/money-text.tsx';
import { readMoney } from './money-input.ts';

describe('an amount as people write it', () => {
  test.each([['12', 1200], ['12,5', 1250], ['12,50', 1250], ['12.50', 1250], ['€ 1.234,56', 123456], ['1.234', 123400], ['1.234.567', 123456700], ['12,-', 1200], ['0,05', 5], ['12 euro', 1200], ['EUR 3,00', 300]])('%s', (typed, centen) => {
    expect(readMoney(typed)).toBe(centen);
  });

  test.each(['', 'veel', '-5', '12,345', '1.23,4', '1,2,3', '12.345,6.7', '99999999999999999999'])('%s is no amount', (typed) => {
    expect(readMoney(typed)).toBeUndefined();
  });

  test('what is shown in Dutch can be typed back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (centen) => readMoney(formatMoney(centen, 'nl')) === centen));
  });
});
