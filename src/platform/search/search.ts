import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { stopWords } from './stop-words.ts';

const longest = 24;

/**
 * Words of a text as they are searched: lower case, without accents, `ij` as it is. Each word gives
 * its beginnings from two letters on, so that a word half typed is found with `=` alone
 * (under row-level security no other comparison uses an index).
 */
export function tokensOf(text: string): string[] {
  return beginningsOf(wordsOf(text), 2);
}

/** Words of a search, each cut to what tokens hold. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '').map((w) => w.slice(0, longest));
}

/** The same for texts that are searched by questions: without words that questions are made with, and beginnings from three letters on. */
export function tellingTokensOf(text: string): string[] {
  return beginningsOf(wordsOf(text).filter((word) => !stopWords.has(word)), 3);
}

function beginningsOf(words: readonly string[], shortest: number): string[] {
  return [...new Set(words.flatMap((word) => Array.from({ length: Math.max(1, word.length - shortest + 1) }, (_none, n) => word.slice(0, Math.min(word.length, shortest) + n))))];
}

/** Puts the tokens of a subject in place of those it had. */
export function indexSubject(tx: WriteTx, gemeente: string, soort: string, onderwerp: string, text: string): Promise<void> {
  return indexSubjects(tx, gemeente, soort, [{ onderwerp, text }]);
}

/** The same for many subjects, each once, in two statements. */
export async function indexSubjects(tx: WriteTx, gemeente: string, soort: string, subjects: readonly { readonly onderwerp: string; readonly text: string }[], tokens: (text: string) => string[] = tokensOf): Promise<void> {
  if (subjects.length === 0) return;
  await tx.deleteFrom('zoek_token').where('gemeente', '=', gemeente).where('onderwerp', 'in', subjects.map(({ onderwerp }) => onderwerp)).where('soort', '=', soort).execute();
  const rows = subjects.flatMap(({ onderwerp, text }) => tokens(text).map((token) => ({ token, onderwerp })));
  if (rows.length === 0) return;
  await sql`insert into zoek_token (gemeente, soort, token, onderwerp) select ${gemeente}, ${soort}, r.token, r.onderwerp
    from unnest(${rows.map(({ token }) => token)}::text[], ${rows.map(({ onderwerp }) => onderwerp)}::uuid[]) r(token, onderwerp) on conflict do nothing`.execute(tx);
}

/** Subjects that have all the words, at most `limit`, in the order of their ids. */
export async function findSubjects(tx: ReadTx, gemeente: string, soort: string, text: string, limit: number): Promise<string[]> {
  const [first, ...rest] = [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length);
  if (first === undefined) return [];
  let search = tx.selectFrom('zoek_token as z').select('z.onderwerp').where('z.gemeente', '=', gemeente).where('z.soort', '=', soort).where('z.token', '=', first);
  for (const word of rest) {
    search = search.where(({ exists, selectFrom }) => exists(selectFrom('zoek_token as n').select('n.onderwerp')
      .where('n.gemeente', '=', gemeente).where('n.soort', '=', soort).where('n.token', '=', word).whereRef('n.onderwerp', '=', 'z.onderwerp')));
  }
  return (await search.orderBy('z.onderwerp').limit(limit).execute()).map((r) => r.onderwerp);
}
