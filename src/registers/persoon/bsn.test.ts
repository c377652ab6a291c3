import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../platform/error.ts';
import { isBsn, isTestBsn, parseBsn } from './bsn.ts';

/** The elfproef once more, written as the law's example does: digits counted from the right. */
function remainder(nine: string): number {
  const [last = 0, ...others] = [...nine].map(Number).toReversed();
  return others.reduce((sum, digit, place) => sum + digit * (place + 2), 11 - last) % 11;
}
const nineDigits = fc.integer({ min: 1, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));
const bsns = nineDigits.map((s) => {
  const eight = s.slice(0, 8);
  return [...'0123456789'].map((last) => eight + last).find((nine) => nine !== '000000000' && remainder(nine) === 0);
}).filter((s) => s !== undefined);

describe('reading a BSN', () => {
  it.each(['999993653', '999990408', '000009921', '999900006', '999999990'])('accepts the test number %s', (bsn) => {
    expect(parseBsn(bsn)).toBe(bsn);
  });

  it('accepts it as people write it', () => {
    expect(parseBsn(' 9999.93.653 ')).toBe('999993653');
    expect(parseBsn('9999 93 653')).toBe('999993653');
  });

  it('gives eight digits their leading zero', () => {
    expect(parseBsn('00009921')).toBe('000009921');
  });

  it.each([
    ['nothing', ''],
    ['seven digits', '9999936'],
    ['ten digits', '9999936531'],
    ['a letter', '99999365A'],
    ['nine zeros', '000000000'],
    ['eight zeros', '00000000'],
    ['a wrong last digit', '999993654'],
    ['two digits swapped', '999996353'],
    ['digits of another script', '٩٩٩٩٩٣٦٥٣'],
  ])('refuses %s and says what to do', (_, text) => {
    expect(() => parseBsn(text, '/bsn')).toThrow(expect.objectContaining({ code: 'BsnOnjuist', status: 400, fouten: [expect.objectContaining({ pad: '/bsn' })] }));
  });

  it('never repeats the number in its message', () => {
    fc.assert(fc.property(nineDigits, (text) => {
      try {
        parseBsn(text);
        return true;
      } catch (error) {
        return error instanceof Refusal && !JSON.stringify([String(error), error]).includes(text);
      }
    }));
  });

  it('accepts exactly the numbers whose weighted sum is divisible by eleven', () => {
    fc.assert(fc.property(nineDigits, (text) => isBsn(text) === (remainder(text) === 0)), { numRuns: 2000 });
  });

  it('notices every single wrong digit and every swap of two different neighbours', () => {
    fc.assert(fc.property(bsns, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (bsn, place, shift) => {
      const wrong = bsn.slice(0, place) + ((Number(bsn[place]) + shift) % 10) + bsn.slice(place + 1);
      const swapped = `${bsn.slice(0, place)}${bsn.charAt(place + 1)}${bsn.charAt(place)}${bsn.slice(place + 2)}`;
      return !isBsn(wrong) && (swapped === bsn || !isBsn(swapped));
    }), { numRuns: 1000 });
  });
});

describe('recognising a test BSN', () => {
  it.each(['999993653', '999900006', '999999990', '000009921'])('knows %s', (bsn) => expect(isTestBsn(parseBsn(bsn))).toBe(true));

  it('does not take a number that could be somebody’s for a test number', () => {
    fc.assert(fc.property(bsns.filter((bsn) => !/^(9999|0000)/.test(bsn)), (bsn) => !isTestBsn(parseBsn(bsn))));
  });
});
