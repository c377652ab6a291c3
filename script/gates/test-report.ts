/** Reads vitest's JSON report: counts, the slowest tests, what was skipped, and the counts per database engine. */
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';

const Report = Type.Object({
  testResults: Type.Array(
    Type.Object({
      name: Type.String(),
      status: Type.String(),
      message: Type.Optional(Type.String()),
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
    .map((file) => `${file.name.replace(`${root}/`, '')}: ${file.message ?? 'failed outside its tests'}`);
}

const engines = ['embedded', 'postgres'] as const;

/** How many database tests ran on each engine, and what is wrong when the numbers differ. */
export function compareEngines(tests: readonly TestLine[]): { readonly note: string; readonly problems: readonly string[] } {
  const ran = tests.filter((test) => test.status === 'passed' || test.status === 'failed');
  const names = engines.map((engine) => ran.filter((test) => test.name.includes(`[${engine}]`)).map((test) => `${test.file}: ${test.name.replace(`[${engine}]`, '[]')}`));
  const [embedded = [], postgres = []] = names;
  const only = (here: readonly string[], there: readonly string[], engine: string) => here.filter((name) => !there.includes(name)).map((name) => `only on ${engine}: ${name}`);
  return {
    note: `database tests: ${embedded.length} embedded, ${postgres.length} PostgreSQL`,
    problems: [...only(embedded, postgres, 'embedded'), ...only(postgres, embedded, 'PostgreSQL')],
  };
}

/** The slowest tests, longest first. */
export function findSlowest(tests: readonly TestLine[], count: number): TestLine[] {
  return tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, count);
}
