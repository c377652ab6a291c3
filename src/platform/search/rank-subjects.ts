import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../database/transaction.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './search.ts';

/** Shorter beginnings of a word say too little. */
const shortestStem = 4;
const longestEnding = 3;
const mostWords = 15;
/** Subjects that are read for a question: so many together, and of each word so many at least and at most. */
const read = { together: 4000, least: 300, most: 1000 };

/** The words of a question that say what it is about, each followed by its beginnings: `schulden` is also found as `schuld`. */
export function questionWords(text: string): string[][] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !stopWords.has(word) && word.length > 1);
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords).map((word) => [word, ...stemsOf(word)]);
}

function stemsOf(word: string): string[] {
  const shortest = Math.max(shortestStem, word.length - longestEnding);
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, n) => word.slice(0, word.length - n - 1));
}

/**
 * Subjects that have any word of a question, best first: a word that few subjects have weighs more than one that
 * many have. At most `limit`; in the order of their ids where they weigh the same.
 *
 * Of a common word only the first are read, and not its beginnings, which are more common still. So a question costs
 * the same however many subjects there are; with many, it finds the best of those that it read (decision 0022).
 */
export async function rankSubjects(tx: ReadTx, gemeente: string, soort: string, text: string, limit: number): Promise<string[]> {
  const words = questionWords(text);
  if (words.length === 0) return [];
  const common = Math.min(read.most, Math.max(read.least, Math.round(read.together / words.length)));
  const forms = Array.from({ length: longestEnding + 1 }, (_none, n) => words.map((word) => word[n] ?? null));
  const have = (n: number, condition = sql`true`) => sql`cross join lateral (select array(select z.onderwerp from zoek_token z
    where z.gemeente = ${gemeente} and z.soort = ${soort} and z.token = ${sql.ref(`v.vorm${n}`)} and ${condition} order by z.onderwerp limit ${common + 1}) as wie offset 0) w${sql.raw(String(n))}`;
  const rare = (n: number) => sql`coalesce(cardinality(${sql.ref(`w${n}.wie`)}), 0) <= ${common}`;
  const rows = await selectRaw<{ beste: string[] }>(tx, sql`with
    vormen as materialized (select f.wie, cardinality(f.wie) as aantal
      from unnest(${forms[0]}::text[], ${forms[1]}::text[], ${forms[2]}::text[], ${forms[3]}::text[]) as v(vorm0, vorm1, vorm2, vorm3)
      ${have(0)} ${have(1, rare(0))} ${have(2, rare(1))} ${have(3, rare(2))}
      cross join lateral (values (w0.wie), (w1.wie), (w2.wie), (w3.wie)) as f(wie) where cardinality(f.wie) > 0),
    gewogen as (select u.onderwerp, sum(1.0 / sqrt(v.aantal)) as gewicht from vormen v cross join lateral unnest(v.wie) u(onderwerp) group by u.onderwerp)
    select array(select g.onderwerp from gewogen g order by g.gewicht desc, g.onderwerp limit ${limit}) as beste`);
  return rows[0]?.beste ?? [];
}
