import MiniSearch from 'minisearch';
import { onderwerpcodes, onderwerpen, type Onderwerp } from '../sociale-kaart/index.ts';
import { splitCompound } from './split-compound.ts';
import { splitText, stemOf } from './question-words.ts';
import type { Woorden } from './woorden/woordenlijst.ts';

/** A subject that a question may be about, and the words by which it was recognised. */
export interface Herkend {
  readonly onderwerp: Onderwerp;
  readonly gewicht: number;
  /** As the question has them, in its order. */
  readonly omdat: readonly string[];
}

/** Words and example questions, ready to be asked. */
export interface Lexicon {
  /** Subjects that fit a question, best first. */
  recognise(vraag: string): Herkend[];
}

const talen = ['nl', 'en'] as const;
type Taal = (typeof talen)[number];

/** Parts of what is searched, with what a match in each counts: whole entries, words out of entries of several words, pairs of such words, and the same of example questions. */
const weights = { heel: 2, deel: 0.7, paar: 2.5, zin: 0.5, zinpaar: 0.75 } as const;
const fields = ['nl-heel', 'nl-deel', 'nl-paar', 'en-heel', 'en-deel', 'en-paar', 'zin', 'zinpaar'] as const;
type Field = (typeof fields)[number];
const boost = Object.fromEntries(fields.map((field) => [field, weights[field.replace(/^(nl|en)-/, '') as keyof typeof weights]]));

/** In which language the words of a part are; undefined where nobody knows. */
const taalOf = (field: string | undefined): Taal | undefined => talen.find((taal) => field?.startsWith(`${taal}-`));
const isWord = (term: string): boolean => !term.includes(' ');
/** Short words are not taken for others, and pairs not for longer ones. */
const isLoose = (term: string): boolean => term.length >= 5 && isWord(term);

/** Makes the words and example questions of every subject searchable. */
export function makeLexicon(woorden: Readonly<Record<Onderwerp, Woorden>>, voorbeelden: Readonly<Record<Onderwerp, readonly string[]>>): Lexicon {
  const known = new Set<string>();
  const index = new MiniSearch<{ id: Onderwerp } & Record<Field, string>>({
    fields: [...fields], tokenize: (text) => text.split(',').filter(Boolean), processTerm: (term, field) => stemsOf(term, taalOf(field)),
    searchOptions: { tokenize: splitText, boost, fuzzy: (term) => (isLoose(term) && !known.has(term) ? 0.2 : false), prefix: (term) => isLoose(term) && !known.has(term), weights: { fuzzy: 0.35, prefix: 0.45 }, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  });
  const documents = onderwerpcodes.map((id) => ({ id, ...partsOf('nl', `${onderwerpen[id].naam.nl}, ${woorden[id].nl}`), ...partsOf('en', `${onderwerpen[id].naam.en}, ${woorden[id].en}`), ...sentencesOf(voorbeelden[id]) }));
  index.addAll(documents);
  for (const document of documents) for (const field of fields) for (const term of document[field].split(',')) for (const stem of stemsOf(term, taalOf(field))) known.add(stem);
  return {
    recognise(vraag) {
      const asked = vraag.slice(0, longestQuestion);
      const parts = splitCompound(asked, known);
      const guessed = new Set(parts.flatMap((part) => stemsOf(part, undefined)));
      return index.search([asked, ...parts].join(' '), { boostTerm: (term) => (guessed.has(term) ? partWeight : 1) }).map(({ id, score, queryTerms }) => ({ onderwerp: id as Onderwerp, gewicht: score, omdat: sayWhy(asked, queryTerms) }));
    },
  };
}

/** A word found inside another says less than the word itself. */
const partWeight = 0.5;
/** More than this is a story: what it is about stands in the beginning. */
const longestQuestion = 1000;

const stemsOf = (term: string, taal: Taal | undefined): string[] => (taal === undefined ? [...new Set(talen.map((one) => stemOf(term, one)))] : [stemOf(term, taal)]);

function partsOf<T extends Taal>(taal: T, list: string) {
  const entries = list.split(',').map((entry) => splitText(entry)).filter((terms) => terms.length > 0);
  const single = entries.filter((terms) => terms.length === 1).flat();
  const several = entries.filter((terms) => terms.length > 1).flat();
  return { [`${taal}-heel`]: single.join(','), [`${taal}-deel`]: several.filter(isWord).join(','), [`${taal}-paar`]: several.filter((term) => !isWord(term)).join(',') } as Record<`${T}-${'heel' | 'deel' | 'paar'}`, string>;
}

function sentencesOf(questions: readonly string[]): { zin: string; zinpaar: string } {
  const terms = questions.flatMap(splitText);
  return { zin: terms.filter(isWord).join(','), zinpaar: terms.filter((term) => !isWord(term)).join(',') };
}

function sayWhy(vraag: string, terms: readonly string[]): string[] {
  const stems = new Set(terms.flatMap((term) => term.split(' ')));
  const words = vraag.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
  return [...new Set(words.filter((word) => splitText(word).flatMap((term) => stemsOf(term, undefined)).some((stem) => stems.has(stem))).map((word) => word.toLowerCase()))].slice(0, 6);
}
