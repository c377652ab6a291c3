import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../database/transaction.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './search.ts';

/** Shorter beginnings of a word say too little. */
const shortestStem = 4;
const longestEnding = 3;

/** The words of a question that say what it is about, each with its beginnings: `schulden` is also found as `schuld`. */
export function questionTokens(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !stopWords.has(word) && word.length > 1);
  const tokens = (telling.length > 0 ? telling : words).flatMap((word) => [word, ...stemsOf(word)]);
  return [...new Set(tokens)].slice(0, 60);
}

function stemsOf(word: string): string[] {
  const shortest = Math.max(shortestStem, word.length - longestEnding);
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, n) => word.slice(0, word.length - n - 1));
}

/**
 * Subjects that have any word of a question, best first: a word that few subjects have weighs more than one that
 * many have. At most `limit`; in the order of their ids where they weigh the same.
 */
export async function rankSubjects(tx: ReadTx, gemeente: string, soort: string, text: string, limit: number): Promise<string[]> {
  const tokens = questionTokens(text);
  if (tokens.length === 0) return [];
  // Each word by itself, by the index: with all of them at once the database would rather read every word there is.
  const rows = await selectRaw<{ onderwerp: string }>(tx, sql`select w.onderwerp from unnest(${tokens}::text[]) as v(token)
    cross join lateral (select z.onderwerp, 1.0 / sqrt(count(*) over ()) as gewicht from zoek_token z where z.gemeente = ${gemeente} and z.soort = ${soort} and z.token = v.token) w
    group by w.onderwerp order by sum(w.gewicht) desc, w.onderwerp limit ${limit}`);
  return rows.map(({ onderwerp }) => onderwerp);
}
