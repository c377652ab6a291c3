import { wordsOf } from '../../platform/search/search.ts';
import { stopWords } from '../../platform/search/stop-words.ts';
import { stemOf } from './question-words.ts';

const shortest = 4;

/** Known words inside the long words of a text that are not known themselves: `huurproblemen` holds `huur`. */
export function splitCompound(text: string, known: ReadonlySet<string>): string[] {
  return wordsOf(text).filter((word) => word.length >= 2 * shortest && !stopWords.has(word) && !known.has(stemOf(word, 'nl'))).flatMap((word) => {
    const cuts = Array.from({ length: word.length - 2 * shortest + 1 }, (_, n) => word.length - shortest - n);
    const first = cuts.find((cut) => known.has(stemOf(word.slice(0, cut), 'nl')));
    const last = cuts.toReversed().find((cut) => known.has(stemOf(word.slice(cut), 'nl')));
    return [first === undefined ? '' : word.slice(0, first), last === undefined ? '' : word.slice(last)].filter(Boolean);
  });
}
