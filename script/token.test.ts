import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'spil-token-'));
const door = resolve(import.meta.dirname, 'token');
const ask = (args: readonly string[], mode = 'demo') => spawnSync(door, args, { encoding: 'utf8', env: { ...process.env, SPIL_MODE: mode, SPIL_DATA: folder } });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The names that outsiders were promised, whatever the demo tells about these people.
const promised = ['inwoner', 'mantelzorger', 'klantcontact', 'teamleider', 'generalist', 'regisseur', 'procesregisseur', 'expert', 'beschikkingen', 'aanbieder', 'ketenpartner', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'];

test('prints a token that speaks of the person asked for, and nothing else', () => {
  const { stdout, status } = ask(['generalist']);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(decodeJwt(stdout.trim())).toMatchObject({ sub: 'generalist', aud: 'spil-api' });
});

test('without a name, or with a wrong one, it tells who there is', () => {
  const { stdout, stderr, status } = ask(['burgemeester']);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toContain("There is nobody called 'burgemeester'");
  for (const name of promised) expect(stderr).toContain(`\n  ${name} `);
});

test('outside demo mode it hands out nothing', () => {
  const { stdout, stderr, status } = ask(['generalist'], 'productie');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(/demo mode only/);
});
