/** Runs a vitest project and reads what it reports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { absent, type Gate, type GateContext, type Outcome } from './gate.ts';
import { compareEngines, findSlowest, findSlowestFiles, listBrokenFiles, listTests, parseReport } from './test-report.ts';

interface Project {
  readonly name: string;
  /** Whether it must run the same tests on both engines always, or in strict mode only. */
  readonly engines: 'both' | 'both-when-strict';
  readonly begins?: Gate['begins'];
}

async function runProject({ name: project, engines }: Project, context: GateContext): Promise<Outcome> {
  const file = join(context.scratch, `vitest-${project}.json`);
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const env = { ...plain, SPIL_TEST_POSTGRES: context.postgresUrl, SPIL_STRICT: context.strict ? '1' : undefined };
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runCommand('vitest', args, { live: true, env });
  return readReport({ file, code, root: process.cwd(), both: context.strict || engines === 'both' }, context);
}

/** What vitest left, and with which code it ended. */
interface Left {
  readonly file: string;
  readonly code: number;
  /** Names of files are told from here. */
  readonly root: string;
  /** Whether both engines must have run the same tests. */
  readonly both: boolean;
}

/** Judges a report: what failed, what was skipped, and whether both engines ran the same tests. */
export function readReport({ file, code, root, both }: Left, context: GateContext): Outcome {
  if (!existsSync(file)) return absent({ ...context, strict: context.strict || code !== 0 }, `vitest left no report in ${file}`);
  const report = parseReport(readFileSync(file, 'utf8'));
  const tests = listTests(report, root);
  if (report.testResults.length === 0) return absent(context, 'there are no tests');
  const failed = tests.filter((test) => test.status === 'failed');
  const skipped = tests.filter((test) => test.status !== 'failed' && test.status !== 'passed');
  const engines = compareEngines(tests);
  const engineProblems = context.postgresUrl !== undefined && both ? engines.problems : [];
  const broken = listBrokenFiles(report, root);
  // Vitest also ends badly on what no test reports, such as an unhandled rejection.
  const unexplained = code !== 0 && failed.length + broken.length === 0 ? [`vitest ended with code ${code} though no test failed: see above`] : [];
  const problems = [...failed.map((test) => `${test.file}: ${test.name}\n${test.failure ?? ''}`), ...broken, ...unexplained, ...engineProblems];
  return {
    passed: tests.length - failed.length - skipped.length,
    failed: problems.length,
    skipped: skipped.length,
    problems,
    notes: [
      engines.note,
      'slowest files:',
      ...findSlowestFiles(report, root, 5).map(({ file, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${file}`),
      'slowest tests:',
      ...findSlowest(tests, 10).map((test) => `${(test.milliseconds / 1000).toFixed(1).padStart(8)} s  ${test.file}: ${test.name}`),
    ],
    absent: skipped.map((test) => `${test.file}: ${test.name}`),
  };
}

/** A gate that runs one vitest project. */
export function vitestGate(project: Project, question: string): Gate {
  return { name: project.name, question, ...(project.begins === undefined ? {} : { begins: project.begins }), run: (context) => runProject(project, context) };
}
