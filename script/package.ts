/**
 * What a server runs, in one file whose bytes follow from the sources alone: the screens are built afresh, names are
 * sorted, and nothing tells who made it, where or when.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compressClient } from './compress-client.ts';

/** Beside the built screens: sources, which Node runs as they are, and what whoever looks after Spil needs. */
const delivered = ['src/**/*', 'migrations/*.ts', 'demo/**/*', 'script/copy-database.ts', 'script/gemeente.ts', 'docs/operations.md', 'docs/guide/operations/**/*', 'docs/generated/settings.md',
  'package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'README.md', 'CHANGELOG.md'];
const building = 'build.package';
const forTests = /\.test\.ts$|(?:^|\/)testing\//;

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed:\n${stdout}${stderr}`, { cause: error });
}

function gather(stage: string): void {
  const files = delivered.flatMap((pattern) => globSync(pattern, { withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of files.filter((name) => !forTests.test(name))) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(path, join(stage, path));
  }
  // A folder of one name: the build tells where it was made to lie.
  rmSync(building, { recursive: true, force: true });
  run('npm', ['run', '--silent', 'build'], { SPIL_BUILD_FOLDER: building });
  compressClient(building);
  cpSync(building, join(stage, 'build'), { recursive: true });
  rmSync(building, { recursive: true });
}

/** Writes `spil-<version>.tar` and `.sha256` in `folder`; answers the hash of the first. */
function makePackage(folder: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const name = `spil-${version}`;
  const scratch = mkdtempSync(join(tmpdir(), 'spil-package-'));
  try {
    gather(join(scratch, name));
    chmodSync(join(scratch, name), 0o755);
    mkdirSync(folder, { recursive: true });
    const made = resolve(folder, `${name}.tar`);
    run('tar', ['--create', '--file', made, '--format=ustar', '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX', '--directory', scratch, name], { LC_ALL: 'C' });
    const hash = createHash('sha256').update(readFileSync(made)).digest('hex');
    writeFileSync(`${made}.sha256`, `${hash}  ${name}.tar\n`);
    return hash;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Where to: script/package FOLDER');
  process.exit(2);
}
console.log(makePackage(folder));
