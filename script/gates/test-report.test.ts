import { expect, test } from 'vitest';
import { compareEngines, findSlowest, findSlowestFiles, listBrokenFiles, listTests, parseReport } from './test-report.ts';

const one = (fullName: string, status = 'passed', duration = 1) => ({ fullName, status, duration, failureMessages: [] });
const report = parseReport(
  JSON.stringify({
    testResults: [
      { name: '/house/src/a.test.ts', status: 'passed', startTime: 1000, endTime: 2500, assertionResults: [one('[embedded] keeps a plan', 'passed', 30), one('[postgres] keeps a plan', 'passed', 20.4), one('adds', 'skipped')] },
      { name: '/house/src/b.test.ts', status: 'failed', message: 'cannot find ./gone.ts', assertionResults: [] },
    ],
  }),
);

test('tests are listed with their file from the root, slowest first', () => {
  const slowest = findSlowest(listTests(report, '/house'), 2);
  expect(slowest.map((line) => `${line.milliseconds} ${line.file} ${line.name}`)).toEqual(['30 src/a.test.ts [embedded] keeps a plan', '20 src/a.test.ts [postgres] keeps a plan']);
});

test('the slowest files are found, preparation included', () => {
  expect(findSlowestFiles(report, '/house', 1)).toEqual([{ file: 'src/a.test.ts', seconds: 1.5 }]);
});

test('a file that failed before its tests ran counts as broken', () => {
  expect(listBrokenFiles(report, '/house')).toEqual(['src/b.test.ts: cannot find ./gone.ts']);
});

test('equal counts per engine are good; a test that ran on one engine only is named', () => {
  const tests = listTests(report, '/house');
  expect(compareEngines(tests)).toEqual({ note: 'database tests: 1 embedded, 1 PostgreSQL', problems: [] });
  expect(compareEngines(tests.slice(0, 1)).problems).toEqual(['src/a.test.ts: 1 ran only on embedded, the first: [embedded] keeps a plan']);
});

test('a file for each engine counts as one', () => {
  const line = (engine: string) => ({ file: `src/a-${engine}.test.ts`, name: `[${engine}] keeps a plan`, status: 'passed' as const, milliseconds: 1, failure: undefined });
  expect(compareEngines([line('embedded'), line('postgres')]).problems).toEqual([]);
  expect(compareEngines([line('embedded')]).problems).toHaveLength(1);
});

test('a report of another shape is refused', () => {
  expect(() => parseReport('{"tests": []}')).toThrow();
});
