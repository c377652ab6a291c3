import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Value from 'typebox/value';
import { expect, test } from 'vitest';
import { findMissing, LockFile, readPlatform } from './lock-file.ts';

test.each([
  ['@oxlint/binding-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
  ['@rolldown/binding-win32-arm64-msvc', { cpu: ['arm64'], os: ['win32'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', undefined],
])('reads the platform of %s', (name, platform) => {
  expect(readPlatform(name)).toEqual(platform);
});

test('a package that wants another version than the one above it gets its own', () => {
  const optionalDependencies = { '@x/linux-x64': '2.0.0' };
  const missing = findMissing({ 'node_modules/@x/linux-x64': { version: '1.0.0' }, 'node_modules/tool/node_modules/x': { version: '2.0.0', dev: true, optionalDependencies } });
  expect(missing).toEqual({
    'node_modules/tool/node_modules/x/node_modules/@x/linux-x64': { version: '2.0.0', cpu: ['x64'], os: ['linux'], dev: true, optional: true },
  });
});

test('the lock file names the packages of every platform, so that npm ci accepts it everywhere', () => {
  const path = resolve(import.meta.dirname, '../../package-lock.json');
  const { packages } = Value.Parse(LockFile, JSON.parse(readFileSync(path, 'utf8')));
  expect(Object.keys(findMissing(packages)), 'run: node script/complete-lock.ts').toEqual([]);
});
