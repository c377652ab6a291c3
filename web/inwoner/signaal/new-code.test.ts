import { expect, test } from 'vitest';
import { inGroups, newCode } from './new-code.ts';

test('a code is long, of letters that nobody mistakes, and another each time', () => {
  const codes = Array.from({ length: 100 }, newCode);
  expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(100);
});

test('a code is shown in groups of four', () => {
  expect(inGroups('K7QM2WXT9PRZ4HND')).toBe('K7QM-2WXT-9PRZ-4HND');
});
