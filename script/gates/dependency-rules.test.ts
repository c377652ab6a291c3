import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Type from 'typebox';
import Value from 'typebox/value';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const Result = Type.Object({
  summary: Type.Object({ violations: Type.Array(Type.Object({ from: Type.String(), rule: Type.Object({ name: Type.String() }) })) }),
});

const Config = Type.Object({ forbidden: Type.Array(Type.Object({ name: Type.String() })) });

/** Runs the rules of this project over a house with these files; answers `rule: file` for each violation. */
function cruise(files: Readonly<Record<string, string>>): string[] {
  const house = mkdtempSync(join(tmpdir(), 'spil-rules-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(house, name));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/depcruise'), args, { cwd: house, encoding: 'utf8' });
    const { summary } = Value.Parse(Result, JSON.parse(stdout));
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).toSorted();
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

test('a house in order passes: later phases call earlier ones by their index, screens know types only', () => {
  const violations = cruise({
    'src/platform/clock.ts': 'export const clock = 1;',
    'src/registers/persoon/index.ts': "export { persoon } from './persoon.ts'; export type { Persoon } from './persoon.ts';",
    'src/registers/persoon/persoon.ts': "import { clock } from '../../platform/clock.ts'; export type Persoon = number; export const persoon = clock;",
    'src/toegang/melding/index.ts': "import { persoon } from '../../registers/persoon/index.ts'; export const melding = persoon;",
    'src/regie/regie/index.ts': "import { melding } from '../../toegang/melding/index.ts'; export const regie = melding;",
    'src/sturing/rapportage/index.ts': "import { regie } from '../../regie/regie/index.ts'; export const rapportage = regie;",
    'web/page.tsx': "import type { Persoon } from '../src/registers/persoon/index.ts'; export const page: Persoon = 1;",
  });
  expect(violations).toEqual([]);
});

/** What the house below has wrong, as `rule: file`. */
const wrong = [
  'platform-knows-no-module: src/platform/a.ts',
  'platform-knows-no-module: src/platform/b.ts',
  'product-knows-no-scaffold: src/platform/b.ts',
  'registers-imports-no-later-phase: src/registers/persoon/index.ts',
  'rules-use-no-core-modules: src/registers/persoon/persoon.ts',
  'rules-do-no-io: src/registers/persoon/persoon.ts',
  'test-helpers-only-from-tests: src/toegang/melding/inside.ts',
  'a-module-is-entered-by-its-index: src/toegang/gesprek/index.ts',
  'a-module-is-entered-by-its-index: src/toegang/gesprek/index.ts',
  'nobody-imports-a-test: src/toegang/gesprek/index.ts',
  'tests-enter-a-module-by-its-index-or-its-test-helpers: src/toegang/gesprek/gesprek.test.ts',
  'no-circles: src/toegang/aanvraag/b.ts',
  'beheer-imports-no-later-phase: src/beheer/bezwaar/index.ts',
  'regie-imports-no-later-phase: src/regie/regie/index.ts',
  'dates-come-from-one-place: src/regie/regie/index.ts',
  'product-uses-dependencies-only: src/sturing/rapportage/index.ts',
  'everything-imported-exists: src/sturing/rapportage/index.ts',
  'a-module-is-entered-by-its-index-from-outside: src/main.ts',
  'src-knows-no-screen: src/main.ts',
  'screens-know-src-by-type: web/page.tsx',
  'voor-de-toegang-imports-no-later-phase: src/voor-de-toegang/signaal/index.ts',
  'toegang-imports-no-later-phase: src/toegang/besluit/index.ts',
  'achter-de-toegang-imports-no-later-phase: src/achter-de-toegang/toewijzing/index.ts',
];

test('each wrong import is found under its own name', () => {
  const violations = cruise({
    'src/platform/a.ts': "import { persoon } from '../registers/persoon/index.ts'; export const a = persoon;",
    'src/platform/testing/fixture.ts': 'export const fixture = 1;',
    'src/registers/persoon/index.ts': "import { melding } from '../../toegang/melding/index.ts'; export const persoon = melding;",
    'src/registers/persoon/persoon.ts': "import { readFileSync } from 'node:fs'; import { sql } from 'kysely'; export const persoon = [sql, readFileSync];",
    'src/toegang/melding/index.ts': 'export const melding = 1;',
    'src/toegang/melding/inside.ts': "import { fixture } from '../../platform/testing/fixture.ts'; export const inside = fixture;",
    'src/toegang/melding/melding.test.ts': 'export const x = 1;',
    'src/toegang/gesprek/index.ts': "import { inside } from '../melding/inside.ts'; import { x } from '../melding/melding.test.ts'; export const gesprek = [inside, x];",
    'src/toegang/melding/testing/set-up.ts': 'export const setUp = 1;',
    'src/toegang/gesprek/gesprek.test.ts': "import { inside } from '../melding/inside.ts'; import { setUp } from '../melding/testing/set-up.ts'; export const y = [inside, setUp];",
    'src/toegang/aanvraag/index.ts': "import type { B } from './b.ts'; export type A = B;",
    'src/toegang/aanvraag/b.ts': "import type { A } from './index.ts'; export type B = A[];",
    'src/beheer/bezwaar/index.ts': "import { regie } from '../../regie/regie/index.ts'; export const bezwaar = regie;",
    'src/regie/regie/index.ts': "import { r } from '../../sturing/rapportage/index.ts'; import { Temporal } from 'temporal-polyfill'; export const regie = [r, Temporal];",
    'src/sturing/rapportage/index.ts': "import fc from 'fast-check'; import { gone } from './gone.ts'; export const r = [fc, gone];",
    'src/main.ts': "import { inside } from './toegang/melding/inside.ts'; import { page } from '../web/page.tsx'; export const main = [inside, page];",
    'src/platform/b.ts': "import { story } from '../../demo/story.ts'; export const b = story;",
    'src/voor-de-toegang/signaal/index.ts': "import { melding } from '../../toegang/melding/index.ts'; export const signaal = melding;",
    'src/toegang/besluit/index.ts': "import { toewijzing } from '../../achter-de-toegang/toewijzing/index.ts'; export const besluit = toewijzing;",
    'src/achter-de-toegang/toewijzing/index.ts': "import { r } from '../../sturing/rapportage/index.ts'; export const toewijzing = r;",
    'demo/story.ts': 'export const story = 1;',
    'web/page.tsx': "import { persoon } from '../src/registers/persoon/index.ts'; export const page = persoon;",
  });
  expect(violations).toEqual(wrong.toSorted());
});

test('every rule is tried above', () => {
  const config = Value.Parse(Config, createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')));
  const tried = new Set(wrong.map((line) => line.split(':')[0]));
  expect(config.forbidden.map((rule) => rule.name).filter((name) => !tried.has(name))).toEqual([]);
});
