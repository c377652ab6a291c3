/** The tests of a release, run by its own code on a database with the schema of today. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../gates/command.ts';
import { layCode, useTodaysSchema } from './earlier-code.ts';
import type { Release } from './releases.ts';

/** Writing, reading, rights, journal and timed work, over the whole of a case. None that is in a hurry: the mail of 0.1.0 waits 0.3 seconds for a server. */
export const chosen: readonly string[] = [
  'src/platform/journal/journal.test.ts',
  'src/platform/jobs/jobs.test.ts',
  'src/voor-de-toegang/klantcontact/klantcontact.test.ts',
  'src/voor-de-toegang/signaal/signaal.test.ts',
  'src/toegang/melding/melding.test.ts',
  'src/toegang/ondersteuningsplan/ondersteuningsplan.test.ts',
  'src/toegang/beschikking/beschikking.test.ts',
  'src/achter-de-toegang/toewijzing/toewijzing.test.ts',
  'src/regie/dossiertoegang/dossiertoegang.test.ts',
  'src/beheer/bezwaar/bezwaar.test.ts',
];

/** Of migrating itself, or of a process from its start: those are of the release with its own schema. */
const ofStarting = ['src/platform/database/migrate.test.ts', 'src/*.test.ts'];

/** What came of it: the code of vitest, and its report as JSON where it left one. */
export interface Ran {
  readonly code: number;
  readonly report: string;
  readonly folder: string;
}

/** Runs them under a folder that is removed afterwards; `which` are files of the release, none means all about acts. */
export async function runEarlierTests(release: Release, scratch: string, env: NodeJS.ProcessEnv, which: readonly string[]): Promise<Ran> {
  const folder = join(scratch, `release-${release.version}`);
  await layCode(release, folder);
  const lost = which.filter((file) => !existsSync(join(folder, file)));
  if (lost.length > 0) throw new Error(`Release ${release.version} has no ${lost.join(', ')}: choose others in script/releases/earlier-tests.ts`);
  useTodaysSchema(folder);
  const report = join(scratch, `release-${release.version}.json`);
  const files = which.length > 0 ? which : ['src/', ...ofStarting.map((pattern) => `--exclude=${pattern}`)];
  const { code } = await runCommand('vitest', ['run', '--project', 'unit', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files], { live: true, env, cwd: folder });
  return { code, report, folder };
}
