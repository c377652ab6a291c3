/** Reads names as words: does a name consist of words that the glossary knows? */
import type { Glossary } from './glossary.ts';

export interface Vocabulary {
  /** Every allowed word or group of words, its parts joined by a space. */
  readonly words: ReadonlySet<string>;
  /** Words to avoid, with the term to use. */
  readonly avoid: ReadonlyMap<string, string>;
}

const parts = (name: string) => name.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');

const normalise = (name: string) => parts(name).join(' ').toLowerCase();

/** Collects the words of a glossary. */
export function buildVocabulary(glossary: Glossary): Vocabulary {
  const words = [
    ...glossary.terms.flatMap((entry) => [entry.term, entry.plural]),
    ...glossary.states.map((entry) => entry.term),
    ...glossary.technique.map((entry) => entry.word),
  ];
  const avoid = glossary.terms.flatMap((entry) => (entry.avoid ?? []).map((one): [string, string] => [normalise(one), entry.term]));
  return { words: new Set(words.map(normalise)), avoid: new Map(avoid) };
}

/** The first word of the rest that no division into known words reaches; undefined when all are known. */
function firstUnknown(rest: readonly string[], words: ReadonlySet<string>): string | undefined {
  if (rest.length === 0) return undefined;
  const first = rest[0];
  let furthest: string | undefined = first;
  for (let length = rest.length; length > 0; length -= 1) {
    if (!words.has(rest.slice(0, length).join(' '))) continue;
    const unknown = firstUnknown(rest.slice(length), words);
    if (unknown === undefined) return undefined;
    if (furthest === first) furthest = unknown;
  }
  return furthest;
}

/** What is wrong with the words of a name (`sociale-kaart`, `plan_versie`, `melding.ingediend`); undefined when nothing. */
export function objectToName(name: string, { words, avoid }: Vocabulary): string | undefined {
  const unknown = firstUnknown(parts(name).map((part) => part.toLowerCase()), words);
  if (unknown === undefined) return undefined;
  const better = avoid.get(unknown) ?? avoid.get(normalise(name));
  return better === undefined ? `'${unknown}' is not in docs/glossary.yaml` : `'${unknown}': use '${better}'`;
}
