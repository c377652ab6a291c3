import { afterEach, expect, test, vi } from 'vitest';
import { closingLine, printSummary, type Result } from './summary.ts';

const result = (passed: number, failed: number, skipped: number): Result => ({
  gate: { name: 'lint', question: 'Good?' },
  outcome: { passed, failed, skipped, problems: failed > 0 ? ['a.ts:1 wrong'] : [], notes: [], absent: skipped > 0 ? ['no browser'] : [] },
  seconds: 1.25,
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('the counts of all gates are summed', () => {
  expect(closingLine([result(10, 0, 2), result(0, 3, 0)])).toBe('10 passed, 3 failed, 2 skipped');
});

test('a failure gives exit code 1, its problem is shown, and the closing line is the very last', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(printSummary([result(10, 0, 2), result(0, 1, 0)], 3)).toBe(1);
  const lines = log.mock.calls.flat().join('\n').split('\n');
  expect(lines).toContain('a.ts:1 wrong');
  expect(lines).toContain('   lint: no browser');
  expect(lines.at(-1)).toBe('10 passed, 1 failed, 2 skipped');
});

test('nothing failed gives exit code 0', () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(printSummary([result(1, 0, 0)], 1)).toBe(0);
});
