/** No unfinished work and no silenced judge: what is wrong is repaired, not hidden. */
import { judge, type Gate } from './gate.ts';
import { readSources, type SourceFile } from './source-files.ts';

interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
  /** Where it is right after all. */
  readonly except?: RegExp;
}

// A character class in each pattern keeps this file from finding itself.
const forbidden: readonly Forbidden[] = [
  { what: 'unfinished work', pattern: /\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b/ },
  { what: 'type check silenced', pattern: /@ts-(ignor[e]|nochec[k])/ },
  // In a test it is an assertion: it fails when the line below does compile.
  { what: 'type check silenced', pattern: /@ts-expect-erro[r]/, except: /\.test\.tsx?$/ },
  { what: 'the type any', pattern: /(:|\bas|<|\||=>)\s*an[y]\b(?!\w)(?=\s*[\])>;,=|&{]|\s*$)/ },
  { what: 'linter silenced', pattern: /(oxlint|eslint|biome|prettier|stylelint)-(disabl[e]|ignor[e])/ },
  { what: 'coverage or mutation silenced', pattern: /(istanbul|v8|c8) ignor[e]|[S]tryker disable/ },
  { what: 'a test left out or run alone', pattern: /\b(it|test|describe|suite)(\.\w+(\([^)]*\))?)*\.(onl[y]|ski[p]|tod[o]|fail[s])\b(?!If)/ },
];

/** Lines of a file that hide something, as `path:line what: text`. */
export function findSuppressions(file: SourceFile): string[] {
  return file.text.split('\n').flatMap((line, index) =>
    forbidden
      .filter((rule) => rule.pattern.test(line) && !rule.except?.test(file.path))
      .map((rule) => `${file.path}:${index + 1} ${rule.what}: ${line.trim()}`),
  );
}

export const suppressions: Gate = {
  name: 'suppressions',
  question: 'Is nothing unfinished, silenced or left out?',
  run: async () => judge(readSources().flatMap(findSuppressions)),
};
