/**
 * Builds the screens, when something they are made of changed since the last build.
 * The mark of that build lies inside it, so that deleting `build/` is enough to start afresh.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'build/.made-of';
const sources = ['web/**/*', 'src/**/*', '*.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Digest of the names and contents of everything that the build reads. */
function digestSources(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((pattern) => globSync(pattern, { withFileTypes: true }));
  const paths = files.filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name)).map((file) => `${file.parentPath}/${file.name}`);
  for (const path of paths.toSorted()) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

const digest = digestSources();
if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) process.exit(0);

console.error('Building the screens...');
const build = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  process.exit(build.status ?? 1);
}
mkdirSync('build', { recursive: true });
// The build itself may write compiled texts beside their sources: the mark holds what lies there now.
writeFileSync(mark, digestSources());
