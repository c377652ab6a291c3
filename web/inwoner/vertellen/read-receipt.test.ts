import { expect, test } from 'vitest';
import { readReceipt } from './read-receipt.ts';

const whole = { nummer: 'HV-12AB34CD', reactie: '2026-11-23', plan: '2026-11-30', onderzoek: '2027-01-04' };

test('the confirmation tells the number and the days', () => {
  expect(readReceipt(new URLSearchParams(whole))).toEqual({ ...whole, moment: undefined });
  const moment = '019cd6f9-7a80-71ba-905f-c919ffa34b7f';
  expect(readReceipt(new URLSearchParams({ ...whole, moment }))?.moment).toBe(moment);
});

test.each([{ nummer: 'bel dit nummer' }, { reactie: 'morgen' }, { plan: '2026-13-01' }, { onderzoek: '' }, { moment: 'morgen' }])('an address that somebody made up shows nothing: %j', (part) => {
  expect(readReceipt(new URLSearchParams({ ...whole, ...part }))).toBeUndefined();
});
