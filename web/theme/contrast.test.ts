import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, readTokens } from '../testing/contrast.ts';

const folder = import.meta.dirname;
const read = (name: string) => readTokens(readFileSync(`${folder}/${name}.css`, 'utf8'));
const themes = globSync('*.css', { cwd: folder }).map((file) => basename(file, '.css'));

/** A dark theme is the light one with its own tokens over it. */
const tokensOf = (theme: string) => (theme.endsWith('.dark') ? new Map([...read(theme.replace('.dark', '')), ...read(theme)]) : read(theme));

const surfaces = ['default-bg-document', 'default-bg-default', 'default-bg-subtle'];
const pair = (text: string, on: readonly string[], least: number) => on.map((surface) => ({ text, surface, least }));
const tones = ['info', 'positive', 'warning', 'negative'];

/** Text and what it stands on, as the styles use them; 7 for body text, 4.5 for other text, 3 for lines and shapes (WCAG 1.4.3, 1.4.6, 1.4.11). */
const pairs = [
  ...pair('default-color-document', [...surfaces, 'default-bg-hover', 'action-1-bg-subtle', ...tones.map((tone) => `${tone}-bg-subtle`)], 7),
  ...pair('default-color-default', [...surfaces, 'action-1-bg-subtle', 'negative-bg-subtle'], 7),
  ...pair('default-color-subtle', [...surfaces, 'action-1-bg-subtle'], 4.5),
  ...pair('default-border-default', ['default-bg-default', 'default-bg-document'], 3),
  ...pair('action-1-color-default', [...surfaces, 'action-1-bg-subtle', ...tones.map((tone) => `${tone}-bg-subtle`)], 4.5),
  ...pair('action-1-color-hover', [...surfaces, 'action-1-bg-subtle', 'action-1-bg-hover'], 4.5),
  ...pair('action-1-color-active', [...surfaces, 'action-1-bg-hover'], 4.5),
  ...pair('action-1-border-default', [...surfaces, 'action-1-bg-subtle'], 3),
  ...pair('action-1-inverse-color-default', ['action-1-inverse-bg-default', 'action-1-inverse-bg-hover', 'action-1-inverse-bg-active'], 4.5),
  ...pair('accent-1-color-default', ['accent-1-bg-subtle', 'default-bg-default'], 4.5),
  ...pair('accent-1-border-default', ['default-bg-default', 'default-bg-document'], 3),
  ...tones.flatMap((tone) => [
    ...pair(`${tone}-color-default`, [`${tone}-bg-subtle`, 'default-bg-default'], 4.5),
    ...pair(`${tone}-border-default`, ['default-bg-default'], 3),
  ]),
];

/** Only divides what spacing divides already. */
const decorative = ['default-border-subtle'];

describe.each(themes)('theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string): string => tokens.get(`--basis-color-${name}`) ?? 'absent';

  test.each(pairs)('$text reads on $surface', ({ text, surface, least }) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(least);
  });

  test('one of the two colours of the focus ring shows on every surface', () => {
    const ring = [tokens.get('--basis-focus-outline-color') ?? '', tokens.get('--basis-focus-inverse-outline-color') ?? ''] as const;
    const best = [...surfaces, 'action-1-inverse-bg-default'].map((surface) => Math.max(contrast(ring[0], colour(surface)), contrast(ring[1], colour(surface))));
    expect(Math.min(...best)).toBeGreaterThanOrEqual(3);
    expect(contrast(ring[0], ring[1])).toBeGreaterThanOrEqual(3);
  });

  test('every colour is judged by a pair', () => {
    const judged = new Set([...pairs.flatMap(({ text, surface }) => [text, surface]), ...decorative]);
    const names = [...tokens.keys()].filter((name) => name.startsWith('--basis-color-')).map((name) => name.replace('--basis-color-', ''));
    expect(names.filter((name) => !judged.has(name))).toEqual([]);
  });
});

test('the themes set the same tokens: a gemeente forgets none', () => {
  const light = themes.filter((theme) => !theme.endsWith('.dark')).map((theme) => [...read(theme).keys()].toSorted());
  expect(light.length).toBeGreaterThan(1);
  for (const names of light) expect(names).toEqual(light[0]);
});

test('the styles use no token that no theme sets', () => {
  const set = new Set(read('spil').keys());
  const used = globSync('../shared/styles/*.css', { cwd: folder }).flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/var\((--basis-[\w-]+)/g)].map((match) => match[1] ?? ''));
  expect([...new Set(used)].filter((name) => !set.has(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(100);
});
