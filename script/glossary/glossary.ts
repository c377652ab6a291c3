/** The glossary: which words are Dutch in this project, and which technique words may stand beside them. */
import { readFileSync } from 'node:fs';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { parse } from 'yaml';

const text = Type.String({ minLength: 1 });
/** Singular, ASCII, lower case; more words are joined by a space. */
const word = Type.String({ pattern: '^[a-z0-9]+([ -][a-z0-9]+)*$' });

const Term = Type.Object(
  { term: word, plural: word, gloss: text, meaning: text, source: text, avoid: Type.Optional(Type.Array(word, { minItems: 1 })) },
  { additionalProperties: false },
);

/** A participle or adjective: what a thing has become, or which kind it is. */
const State = Type.Object({ term: word, gloss: text }, { additionalProperties: false });

/** An English or technical word that names may hold, with the reason why it is not a Dutch one. */
const Technique = Type.Object({ word, reason: text }, { additionalProperties: false });

/** What a short name in `source` stands for. */
const Source = Type.Object({ name: text, title: text }, { additionalProperties: false });

const Glossary = Type.Object(
  { sources: Type.Array(Source), terms: Type.Array(Term), states: Type.Array(State), technique: Type.Array(Technique) },
  { additionalProperties: false },
);

export type Term = Static<typeof Term>;
export type Glossary = Static<typeof Glossary>;

export const glossaryPath = 'docs/glossary.yaml';

/** Reads and checks the shape of a glossary; throws an error that names the first wrong place. */
export function parseGlossary(yaml: string): Glossary {
  const raw: unknown = parse(yaml);
  const first = Value.Errors(Glossary, raw)[0];
  if (first) throw new Error(`${glossaryPath}${first.instancePath}: ${first.message}`);
  return Value.Parse(Glossary, raw);
}

/** The glossary of this project. */
export function readGlossary(): Glossary {
  return parseGlossary(readFileSync(glossaryPath, 'utf8'));
}

/** Words that occur more than once in a list. */
function findDoubles(words: readonly string[]): string[] {
  return [...new Set(words.filter((one, index) => words.indexOf(one) !== index))];
}

/** What is wrong inside a glossary: order, doubles, a forbidden word that is a term all the same. */
export function checkGlossary(glossary: Glossary): string[] {
  const lists = { terms: glossary.terms.map((entry) => entry.term), states: glossary.states.map((entry) => entry.term), technique: glossary.technique.map((entry) => entry.word) };
  const order = Object.entries(lists).flatMap(([name, words]) => {
    const sorted = words.toSorted();
    const wrong = words.find((one, index) => one !== sorted[index]);
    return wrong === undefined ? [] : [`${name}: not in alphabetical order from '${wrong}'`];
  });
  const all = Object.values(lists).flat();
  const known = new Set([...all, ...glossary.terms.map((entry) => entry.plural)]);
  const avoided = glossary.terms.flatMap((entry) => entry.avoid ?? []);
  return [
    ...order,
    ...findDoubles(all).map((one) => `'${one}' is there twice`),
    ...findDoubles(avoided).map((one) => `'${one}' is to be avoided for two terms: say in one place which word to use`),
    ...avoided.filter((one) => known.has(one)).map((one) => `'${one}' is to be avoided, yet it is a word of the glossary`),
  ];
}
