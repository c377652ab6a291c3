import { expect, test } from 'vitest';
import { readReceipt } from './read-receipt.ts';

const whole = { nummer: 'HV-12AB34CD', reactie: '2026-11-23', plan: '2026-11-30', onderzoek: '2027-01-04' };

test('the confirmation tells the number and the days', () => {
  expect(readReceipt(new URLSearchParams(whole))).toEqual(whole);
});

test.each([{ nummer: 'bel dit nummer' }, { reactie: 'morgen' }, { plan: '2026-13-01' }, { onderzoek: '' }])('an address that somebody made up shows nothing: %j', (part) => {
  expect(readReceipt(new URLSearchParams({ ...whole, ...part }))).toBeUndefined();
});
