import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Command, Query } from './platform/act/act.ts';
import type { Module } from './platform/act/module.ts';
import { routeOf } from './platform/http/rest/route.ts';
import { sharedData } from './platform/testing/shared-data.ts';
import { modules } from './modules.ts';
import { describeApi } from './start/describe-api.ts';

const all: readonly Module[] = modules;
const acts = new Map(all.flatMap((module) => module.acts).map((act) => [act.name, act as unknown as Command | Query]));
const rules = sharedData('api-regels/media/linter.yaml');

it('gives every act an address of its own', () => {
  const addresses = [...acts.values()].map((act) => routeOf(act)).map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`);
  expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
  expect(addresses.length).toBeGreaterThan(10);
});

it('sends no personal data along in an address', () => {
  const inAddress = [...acts.values()].filter((act) => act.route.startsWith('GET')).flatMap((act) => Object.keys((act.input as { properties?: object }).properties ?? {}).map((field) => `${act.name}: ${field}`));
  expect(inAddress.filter((field) => /: (?:bsn|naam|geslachtsnaam|voornamen|geboortedatum|telefoon|email|straat|huisnummer)$/i.test(field))).toEqual([]);
});

it.skipIf(rules === undefined)('describes all acts within the NL API Design Rules: no error and no warning', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spil-openapi-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, describeApi());
  const spectral = resolve(import.meta.dirname, '../node_modules/.bin/spectral');
  const { stdout } = await promisify(execFile)(spectral, ['lint', '--ruleset', rules ?? '', '--fail-severity', 'hint', file], { maxBuffer: 10_000_000 }).catch((error: { stdout: string }) => error);
  await rm(folder, { recursive: true });
  expect(stdout).toContain('No results with a severity of \'hint\' or higher found!');
}, 120_000);

it('asks for a new login where somebody signs, decides, lets others in, or changes what a gemeente stands on', () => {
  const asking = [...acts.values()].filter(({ freshLogin }) => freshLogin).map(({ name }) => name);
  expect(asking.toSorted()).toEqual([
    'beschikking.vaststelling', 'bezwaar.beslissing', 'correctieverzoek.beslissing', 'dossiertoegang.verlening', 'gemeente.wijziging', 'herstel.vrijgave', 'initiatief.besluit',
    'machtiging.uitgifte', 'ondersteuningsplan.goedkeuring', 'ondersteuningsplan.ondertekening', 'ontheffing.besluit', 'vernietiging.beslissing', 'vernietigingsverzoek.beslissing', 'wijkbudget.vaststelling',
  ]);
});
