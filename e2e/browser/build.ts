import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Builds the screens when something they are made of changed, so that no test looks at an older build. */
export function buildScreens(): void {
  // The test runner's own settings would make it another build.
  const { NODE_ENV: _node, VITEST: _vitest, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['script/build-when-changed.ts'], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The screens do not build:\n${stderr}`);
}
