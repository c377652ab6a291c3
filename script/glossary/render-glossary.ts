import type { Glossary } from './glossary.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** The glossary as a page to read. */
export function renderGlossary({ sources, terms, states, technique }: Glossary): string {
  return [
    '# Glossary',
    '',
    'Generated from `docs/glossary.yaml` by `node script/generate.ts`: change it there.',
    '',
    'A word is Dutch in Spil if and only if it is a noun of the law, of a standard or of the work, and stands here. Names of folders, tables,',
    'paths and events are made of these words, in the singular (a collection in a path: in the plural). Behaviour and technique are English.',
    '',
    `## Terms (${terms.length})`,
    '',
    '| term | plural | English gloss | meaning | source | not |',
    '|---|---|---|---|---|---|',
    ...terms.map((entry) => row(entry.term, entry.plural, entry.gloss, entry.meaning, entry.source, (entry.avoid ?? []).join(', '))),
    '',
    `## States and kinds (${states.length})`,
    '',
    'Participles and adjectives in events, states and paths.',
    '',
    '| word | English gloss |',
    '|---|---|',
    ...states.map((entry) => row(entry.term, entry.gloss)),
    '',
    `## Words of technique (${technique.length})`,
    '',
    'Allowed in names beside the terms, each with its reason.',
    '',
    '| word | reason |',
    '|---|---|',
    ...technique.map((entry) => row(entry.word, entry.reason)),
    '',
    '## Sources',
    '',
    'The first five are policy documents of gemeenten that Spil was designed from; the sections are theirs.',
    '',
    '| short | title |',
    '|---|---|',
    ...sources.map((entry) => row(entry.name, entry.title)),
    '',
  ].join('\n');
}
