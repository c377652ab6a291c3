/** Reads vitest's JSON report: counts, the slowest tests, what was skipped, and the counts per database engine. */
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';

const Report = Type.Object({
  testResults: Type.Array(
    Type.Object({
      name: Type.String(),
      status: Type.String(),
      message: Type.Optional(Type.String()),
      startTime: Type.Optional(Type.Number()),
      endTime: Type.Optional(Type.Number()),
      assertionResults: Type.Array(
        Type.Object({
          fullName: Type.String(),
          status: Type.String(),
          duration: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
          failureMessages: Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()])),
        }),
      ),
    }),
  ),
});
export type Report = Static<typeof Report>;

export interface TestLine {
  readonly file: string;
  readonly name: string;
  readonly status: string;
  readonly milliseconds: number;
  readonly failure: string | undefined;
}

/** Reads a report; throws when it is none. */
export function parseReport(json: string): Report {
  return Value.Parse(Report, JSON.parse(json));
}

/** Every test of a report as one line, file names from the root. */
export function listTests(report: Report, root: string): TestLine[] {
  return report.testResults.flatMap((file) =>
    file.assertionResults.map((one) => ({
      file: file.name.replace(`${root}/`, ''),
      name: one.fullName.trim(),
      status: one.status,
      milliseconds: Math.round(one.duration ?? 0),
      failure: one.failureMessages?.[0],
    })),
  );
}

/** Files that failed before their tests ran: a wrong import, a failed preparation. */
export function listBrokenFiles(report: Report, root: string): string[] {
  return report.testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'))
    .map((file) => `${file.name.replace(`${root}/`, '')}: ${file.message || 'failed outside its tests: see above'}`);
}

const engines = { embedded: '[embedded]', PostgreSQL: '[postgres]' } as const;

/** Tests that ran on an engine, by their name without it. */
function listNames(tests: readonly TestLine[], mark: string): Map<string, TestLine> {
  const ran = tests.filter((test) => (test.status === 'passed' || test.status === 'failed') && test.name.includes(mark));
  // What takes long has a file for each engine, so that both run at once.
  return new Map(ran.map((test) => [`${test.file.replace(/-(?:embedded|postgres)(?=\.test\.)/, '')}: ${test.name.replace(mark, '')}`, test]));
}

/** A line per file about tests that ran here and not there. */
function describeOnly(here: ReadonlyMap<string, TestLine>, there: ReadonlyMap<string, TestLine>, engine: string): string[] {
  const only = [...here].filter(([name]) => !there.has(name)).map(([, test]) => test);
  return Object.entries(Object.groupBy(only, (test) => test.file)).map(([file, tests = []]) => `${file}: ${tests.length} ran only on ${engine}, the first: ${tests[0]?.name ?? ''}`);
}

/** How many database tests ran on each engine, and what is wrong when they are not the same. */
export function compareEngines(tests: readonly TestLine[]): { readonly note: string; readonly problems: readonly string[] } {
  const embedded = listNames(tests, engines.embedded);
  const postgres = listNames(tests, engines.PostgreSQL);
  return {
    note: `database tests: ${embedded.size} embedded, ${postgres.size} PostgreSQL`,
    problems: [...describeOnly(embedded, postgres, 'embedded'), ...describeOnly(postgres, embedded, 'PostgreSQL')],
  };
}

/** The slowest tests, longest first. */
export function findSlowest(tests: readonly TestLine[], count: number): TestLine[] {
  return tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, count);
}

/** The files that took longest, preparation included, in seconds. */
export function findSlowestFiles(report: Report, root: string, count: number): { readonly file: string; readonly seconds: number }[] {
  return report.testResults
    .map((file) => ({ file: file.name.replace(`${root}/`, ''), seconds: ((file.endTime ?? 0) - (file.startTime ?? 0)) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count);
}
