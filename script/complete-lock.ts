/** Writes into package-lock.json what npm left out of it: run it after adding a package. */
import { readFileSync, writeFileSync } from 'node:fs';
import Value from 'typebox/value';
import { findMissing, LockFile } from './lock/lock-file.ts';

const path = 'package-lock.json';
const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
const { packages } = Value.Parse(LockFile, raw);
const missing = findMissing(packages);
const whole = { ...packages, ...missing };
const sorted = Object.fromEntries(Object.entries(whole).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(path, `${JSON.stringify(Object.assign({}, raw, { packages: sorted }), null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other platforms added to ${path}`);
