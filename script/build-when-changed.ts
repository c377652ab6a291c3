/**
 * Builds the screens, when something they are made of changed since the last build.
 * The mark of that build lies inside it, so that deleting `build/` is enough to start afresh.
 * It builds beside the last build and then takes its place, for a server may be running on it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { compressClient } from './compress-client.ts';

const [made, making, before] = ['build', 'build.new', 'build.old'];
const mark = `${made}/.made-of`;
const sources = ['script/compress-client.ts', 'web/**/*', 'src/**/*', '*.config.ts', 'tsconfig.json', 'package-lock.json'];

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
rmSync(making, { recursive: true, force: true });
const build = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, SPIL_BUILD_FOLDER: making } });
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  process.exit(build.status ?? 1);
}
compressClient(making);
// The build itself may write compiled texts beside their sources: the mark holds what lies there now.
writeFileSync(`${making}/.made-of`, digestSources());
keepForOpenPages();
rmSync(before, { recursive: true, force: true });
if (existsSync(made)) renameSync(made, before);
renameSync(making, made);
rmSync(before, { recursive: true, force: true });

/** Styles and scripts of earlier builds stay a day: a server that runs on one, and pages that are open, go on asking for them. */
function keepForOpenPages(): void {
  const day = 24 * 3600 * 1000;
  const assets = '/client/assets';
  if (!existsSync(made + assets)) return;
  cpSync(made + assets, making + assets, { recursive: true, preserveTimestamps: true, force: false, filter: (path) => statSync(path).isDirectory() || Date.now() - statSync(path).mtimeMs < day });
}
