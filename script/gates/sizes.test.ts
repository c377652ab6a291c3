import { expect, test } from 'vitest';
import { reportSizes } from './sizes.ts';

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });

test('a file of 401 lines is refused, one of 251 is named, one of 250 is fine', () => {
  const report = reportSizes([file('a.ts', 250), file('b.ts', 251), file('c.ts', 401)]);
  expect(report.problems).toEqual(['c.ts: 401 lines, more than 400']);
  expect(report.notes).toEqual(['3 files, 902 lines; median 251, 95 % under 401, largest 401', 'over 250 lines: b.ts (251)']);
});
