import { expect, test } from 'vitest';
import { findSuppressions } from './suppressions.ts';

const found = (text: string, path = 'src/a.ts') => findSuppressions({ path, text });
// Joined here, so that the gate does not find this test.
const join = (...parts: string[]) => parts.join('');

test.each([
  join('// TO', 'DO later'),
  join('// @ts-', 'ignore'),
  join('let a: an', 'y;'),
  join('const a = b as an', 'y'),
  join('const a: Array<an', 'y> = []'),
  join('/* oxlint-', 'disable */'),
  join('test.', 'only("x", f)'),
  join('describe.each(x).', 'skip("x", f)'),
])('finds what is hidden in: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

test('names file and line', () => {
  expect(found(join('fine\n// FIX', 'ME'))[0]).toMatch(/^src\/a\.ts:2 unfinished work/);
});

test.each(['test.skipIf(absent)("x", f)', 'const company = 1;', '// for any reason', 'const manyTodos = 1'])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a compile error that a test expects is an assertion, elsewhere it is silence', () => {
  const line = join('// @ts-', 'expect-error');
  expect(found(line, 'src/a.test.ts')).toEqual([]);
  expect(found(line)).toHaveLength(1);
});
