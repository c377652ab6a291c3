import type { ReadTx } from '../database/transaction.ts';

/** What to look at, and how far. */
export interface Question {
  readonly gemeenten: readonly string[];
  /** Moment of the question, ISO. */
  readonly nu: string;
  /** Day of the question in the Netherlands. */
  readonly vandaag: string;
  /** It counts no further than this: that it is many is enough to know. */
  readonly hoogstens: number;
}

/** How much of something waits in a gemeente, and since when the oldest: no word of anybody. */
export interface Measured {
  readonly gemeente: string;
  /** Which reader, kind of mail or kind of work; empty where there is only one. */
  readonly deel: string;
  readonly aantal: number;
  readonly sinds: string | null;
}

/**
 * One thing that can stay behind. It answers a row for what waits and none where nothing does, from an index, and
 * reads no more rows than it counts.
 */
export interface Measure {
  readonly naam: string;
  ask(tx: ReadTx, question: Question): Promise<Measured[]>;
}

/** What a measure found. */
export interface Finding extends Measured {
  readonly naam: string;
}

/** Asks all of them, one after the other. */
export async function askMeasures(tx: ReadTx, measures: readonly Measure[], question: Question): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { naam, ask } of measures) for (const row of await ask(tx, question)) found.push({ naam, ...row });
  return found;
}
