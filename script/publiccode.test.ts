import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Type from 'typebox';
import Value from 'typebox/value';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

const Description = Type.Object({
  shortDescription: Type.String({ minLength: 1, maxLength: 150 }),
  longDescription: Type.String({ minLength: 150, maxLength: 10_000 }),
  features: Type.Array(Type.String(), { minItems: 1 }),
});

/** What version 0.4 of the standard asks of every file, with the values that are true of Spil. */
const Publiccode = Type.Object({
  publiccodeYmlVersion: Type.Literal('0.4'),
  name: Type.Literal('Spil'),
  url: Type.String({ pattern: '^https://' }),
  softwareVersion: Type.String(),
  platforms: Type.Array(Type.String(), { minItems: 1 }),
  developmentStatus: Type.Enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: Type.Literal('standalone/web'),
  description: Type.Object({ nl: Description, en: Description }),
  legal: Type.Object({ license: Type.Literal('EUPL-1.2') }),
  maintenance: Type.Object({ type: Type.Literal('community'), contacts: Type.Array(Type.Object({ name: Type.String() }), { minItems: 1 }) }),
  localisation: Type.Object({ localisationReady: Type.Literal(true), availableLanguages: Type.Array(Type.String(), { minItems: 1 }) }),
});

const Package = Type.Object({ version: Type.String(), license: Type.String() });

test('publiccode.yml has what the standard asks, and tells the version and licence of the package', () => {
  const metadata: unknown = parse(readFileSync(resolve(root, 'publiccode.yml'), 'utf8'));
  expect(Value.Errors(Publiccode, metadata)).toEqual([]);
  const { softwareVersion, legal } = Value.Parse(Publiccode, metadata);
  const { version, license } = Value.Parse(Package, JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')));
  expect({ version: softwareVersion, license: legal.license }).toEqual({ version, license });
});
