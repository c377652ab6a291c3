import { CompiledQuery } from 'kysely';
import type { WriteTx } from './transaction.ts';

/** What is said of a statement to the connection: in a comment at its end, for Kysely hands on nothing else. */
const marks = { later: ' /* later */', last: ' /* last */' } as const;

export const isLater = (text: string): boolean => text.endsWith(marks.later);
export const isLast = (text: string): boolean => text.endsWith(marks.last);
/** The statement as the server gets it. */
export const unmarked = (text: string): string => (isLater(text) ? text.slice(0, -marks.later.length) : isLast(text) ? text.slice(0, -marks.last.length) : text);

/** A statement that can be compiled on a transaction: of Kysely's builders, or hand-written. */
export interface Compilable<T = unknown> {
  compile(tx: WriteTx): CompiledQuery<T>;
}

/**
 * A statement whose answer nobody needs: it goes along with the next statement that is waited for, at the latest the
 * commit, and what is wrong with it is thrown there. Not for one that is followed by a check of how many rows it
 * changed, or whose error means something to who asked.
 */
export async function later(tx: WriteTx, statement: Compilable): Promise<void> {
  await send(tx, statement, marks.later);
}

/** The last statement of its transaction: the commit goes along with it. */
export async function last<T>(tx: WriteTx, statement: Compilable<T>): Promise<T[]> {
  return (await send(tx, statement, marks.last)).rows as T[];
}

function send(tx: WriteTx, statement: Compilable, mark: string) {
  const { sql, parameters } = statement.compile(tx);
  return tx.executeQuery(CompiledQuery.raw(sql + mark, [...parameters]));
}
