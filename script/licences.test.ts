import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Entry>> };
const entries = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences of what Spil is delivered with: each lets it be used under the EUPL 1.2, whose appendix names MPL and LGPL. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'EUPL-1.2', 'OFL-1.1', 'CC-BY-4.0']);
/** Packages that say it elsewhere than in package.json: looked at on this date. */
const said: Readonly<Record<string, { readonly licence: string; readonly seen: string }>> = { 'png-js': { licence: 'MIT', seen: '2026-11-30' } };

/** An expression of SPDX: one of what stands beside `OR`, all of what stands beside `AND`. */
function satisfies(expression: string): boolean {
  return expression.replaceAll(/[()]/g, '').split(' OR ').some((either) => either.split(' AND ').every((one) => allowed.has(one.trim())));
}

/** What npm left out of the lock file (packages of other machines) says its licence where it is installed. */
function licenceOf(path: string, { license }: Entry): string | undefined {
  if (license !== undefined) return license;
  const file = `${path}/package.json`;
  return (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Entry).license : undefined) ?? said[nameOf(path)]?.licence;
}

it('is delivered with nothing but packages whose licence goes with that of Spil', () => {
  const delivered = entries.filter(([, { dev }]) => dev !== true);
  expect(delivered.length).toBeGreaterThan(100);
  const faults = delivered.flatMap(([path, entry]) => {
    const licence = licenceOf(path, entry);
    if (licence === undefined) return existsSync(path) ? [`${nameOf(path)}: no licence`] : [];
    return satisfies(licence) ? [] : [`${nameOf(path)}: ${licence}`];
  });
  expect(faults).toEqual([]);
});

it('refuses a licence that asks more of who uses it, alone or beside another', () => {
  expect(['AGPL-3.0-only', 'MIT AND SSPL-1.0', 'UNLICENSED', 'BUSL-1.1'].filter(satisfies)).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'].filter(satisfies)).toHaveLength(3);
});

it('runs at installation only the scripts of packages that were looked at', () => {
  const withScript = new Set(entries.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path)));
  const [, runs = ''] = /^with_scripts='([^']*)'$/m.exec(readFileSync('script/lib/prepare.sh', 'utf8')) ?? [];
  // `node` fetches the Node of this machine; `@scarf/scarf` would report to a third party, and works without.
  expect([...withScript].toSorted()).toEqual(['@scarf/scarf', 'node']);
  expect(runs).toBe('node');
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

it('names no registry in the lock file', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
