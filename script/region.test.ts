import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyDemo } from '../src/testing/place/told-demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'spil-region-'));
const door = resolve(import.meta.dirname, 'region');
const { DATABASE_URL: _server, ...environment } = process.env;
const ask = (args: readonly string[], mode = 'demo', data = folder) => spawnSync(door, args, { encoding: 'utf8', env: { ...environment, SPIL_MODE: mode, SPIL_DATA: data } });

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

test('makes the region as large as asked, and not twice', async () => {
  const place = await copyDemo('embedded');
  try {
    const first = ask(['--inwoners', '1000'], 'demo', place.folder);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stdout).toMatch(/^40 open and \d+ closed dossiers, \d+ events/);
    const again = ask(['--inwoners', '1000'], 'demo', place.folder);
    expect(again).toMatchObject({ stdout: '', status: 1 });
    expect(again.stderr).toContain('was made larger before');
  } finally {
    await place.remove();
  }
}, 480_000);

test('tells the demo first where there was nothing', async () => {
  const telling = spawn(door, ['--inwoners', '1000'], { env: { ...environment, SPIL_MODE: 'demo', SPIL_DATA: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said] = (await once(telling.stderr, 'data')) as [Buffer];
  telling.kill('SIGKILL');
  await once(telling, 'exit');
  expect(said.toString()).toContain('Telling the demo');
}, 60_000);
