import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'spil-region-'));
const door = resolve(import.meta.dirname, 'region');
const { DATABASE_URL: _server, ...environment } = process.env;
const ask = (args: readonly string[], mode = 'demo') => spawnSync(door, args, { encoding: 'utf8', env: { ...environment, SPIL_MODE: mode, SPIL_DATA: folder } });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('without a size, or with one that is none, it tells the use', () => {
  for (const args of [[], ['--inwoners', 'veel'], ['--inwoners', '0'], ['--inwoners', '100', '--dossiers', '4'], ['--groot']]) {
    const { stdout, stderr, status } = ask(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('script/region --inwoners N');
  }
});

test('invented people do not come into production', () => {
  expect(ask(['--inwoners', '100'], 'productie')).toMatchObject({ stdout: '', status: 1 });
});

test('makes a region of so many inwoners where there was nothing, and not twice', () => {
  const once = ask(['--inwoners', '1000']);
  expect(once.stderr).toContain('Telling the demo');
  expect(once).toMatchObject({ status: 0 });
  expect(once.stdout).toMatch(/^40 open and \d+ closed dossiers, \d+ events/);
  const again = ask(['--inwoners', '1000']);
  expect(again).toMatchObject({ stdout: '', status: 1 });
  expect(again.stderr).toContain('was made larger before');
}, 180_000);
