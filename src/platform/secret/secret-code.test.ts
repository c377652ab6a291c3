import { expect, it } from 'vitest';
import { systemRandom } from '../id.ts';
import { codeFor, codeIndex, drawCode, spellCode } from './secret-code.ts';
import { makeSecretBox } from './secret-box.ts';

const secrets = makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 7)]]), seal: 1 });
const others = makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 8)]]), seal: 1 });

it('is readable, and never the same twice', () => {
  const drawn = Array.from({ length: 500 }, () => drawCode(systemRandom));
  expect(new Set(drawn).size).toBe(500);
  for (const code of drawn) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
});

it('is found however it is typed, and for its own use only', () => {
  const kept = codeIndex(secrets, 'voucher', 'K7QD-2M9X-PARE');
  expect(codeIndex(secrets, 'voucher', ' k7qd 2m9x pare ')).toEqual(kept);
  expect(spellCode(' k7qd 2m9x pare ')).toBe('K7QD-2M9X-PARE');
  expect(codeIndex(secrets, 'inschrijving', 'K7QD-2M9X-PARE')).not.toEqual(kept);
});

it('belongs to a thing, and cannot be told without the key', () => {
  expect(codeFor(secrets, 'voucher', 'a')).toBe(codeFor(secrets, 'voucher', 'a'));
  expect(codeFor(secrets, 'voucher', 'a')).not.toBe(codeFor(secrets, 'voucher', 'b'));
  expect(codeFor(others, 'voucher', 'a')).not.toBe(codeFor(secrets, 'voucher', 'a'));
});
