/** The code of a release, from the history of the repository, to run it beside today's. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Type from 'typebox';
import Value from 'typebox/value';
import { fingerprint } from '../../src/platform/testing/engines.ts';
import { runCommand } from '../gates/command.ts';
import type { Release } from './releases.ts';

const root = resolve(import.meta.dirname, '../..');

const Manifest = Type.Object({ dependencies: Type.Record(Type.String(), Type.String()), devDependencies: Type.Record(Type.String(), Type.String()) });

/** Names of the packages that a release has in a version that is not installed here. */
export function otherPackages(earlier: string, today: string): readonly string[] {
  const [old, now] = [earlier, today].map((json) => {
    const { dependencies, devDependencies } = Value.Parse(Manifest, JSON.parse(json));
    return { ...dependencies, ...devDependencies };
  });
  return Object.entries(old ?? {}).filter(([name, version]) => now?.[name] !== version).map(([name]) => name);
}

async function run(program: string, ...args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${output}`);
}

/** Its packages: those that are here where it has the same, its own otherwise. */
async function givePackages(folder: string): Promise<void> {
  const read = (from: string): string => readFileSync(join(from, 'package.json'), 'utf8');
  if (otherPackages(read(folder), read(root)).length === 0) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  else await run('npm', 'ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Why the code of a release cannot be had here; undefined when it can. */
export async function whyWithout({ version, commit }: Release): Promise<string | undefined> {
  const found = await runCommand('git', ['-C', root, 'cat-file', '-e', `${commit}^{commit}`]).catch(() => undefined);
  if (found === undefined) return 'there is no git here';
  return found.code === 0 ? undefined : `the history here does not reach back to release ${version} (commit ${commit}): fetch it whole`;
}

/** Lays the code of a release in a folder that is not there yet, ready to run. */
export async function layCode({ commit }: Release, folder: string): Promise<void> {
  mkdirSync(folder);
  const archive = `${folder}.tar`;
  await run('git', '-C', root, 'archive', `--output=${archive}`, commit);
  await run('tar', '--extract', '--file', archive, '--directory', folder);
  await givePackages(folder);
}

/**
 * Lets the tests of a release make their databases with the migrations of today, done by the code of today. It is the one
 * file of the release that is another: as released it refuses a schema that it does not know.
 */
export function useTodaysSchema(folder: string): void {
  const migrate = JSON.stringify(join(root, 'src/platform/database/migrate.ts'));
  // Their template databases are known by the text of this file.
  writeFileSync(join(folder, 'src/platform/database/migrate.ts'), `// The schema of ${fingerprint()}.
import { migrate as migrateToday } from ${migrate};
export const migrate = (database) => migrateToday(database, ${JSON.stringify(join(root, 'migrations'))});
`);
}
