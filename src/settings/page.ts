import { everySetting } from './declared.ts';

/** docs/generated/settings.md: every setting, its meaning, and what holds without it. */
export function renderSettings(): string {
  const cell = (words: string): string => words.replaceAll('|', '\\|');
  const rows = everySetting.map(({ name, meaning, fallback }) => `| \`${name}\` | ${cell(meaning)} | ${fallback === '' ? '–' : cell(fallback)} |`);
  return [
    '# Settings', '',
    'Spil is set up by the environment of its process. An unknown name that starts with `SPIL_` is refused, so that a typing mistake is seen.',
    'This page is made from `src/settings/declared.ts` by `node script/generate.ts`.', '',
    '| name | meaning | without it |', '|---|---|---|', ...rows, '',
  ].join('\n');
}
