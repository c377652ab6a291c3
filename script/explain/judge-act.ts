import { buffersOf, judgePlan } from './judge-plan.ts';
import type { Taken } from './measured-region.ts';

/** What an act costs the database. */
export interface Cost {
  readonly statements: number;
  /** Pages that it looked at. */
  readonly pages: number;
  /** Rows that a list told: in a larger table each may lie on a page of its own. */
  readonly told: number;
}

/** In a region five times as large an act may look at so many times the pages; and at some more, for indexes that are one page deeper. */
const growth = 1.3;
const slack = 12;
/** Acts that walk a table with a part for each month: the index of every busy month is one page deeper. */
const monthly: Readonly<Record<string, number>> = { 'inzage.lijst': 36 };

/** Acts that read more than they tell, and why that is right. */
const counting: Readonly<Record<string, string>> = {
  'taak.werklast': 'counts the open work and cases of one team at most: some tens for each of some ten people (of the region five times as large the same people have five times as many)',
  'toestand.lijst': 'counts what waits, no further than 1,000 of a kind in a gemeente',
  'inzage.controle': 'computes a digest over all lines of an hour again: that is what it is for',
};

export function costOf({ statements, explained }: Taken, told = 0): Cost {
  return { statements, pages: explained.reduce((sum, { plan }) => sum + buffersOf(plan), 0), told };
}

/** What is wrong with how the database carried out the statements of an act, each once. */
export function judgeStatements(act: string, { explained }: Taken): string[] {
  // Each act asks at least whose eyes it has.
  if (explained.length === 0) return [`${act}: the database did not tell how it carried this out`];
  const faults = explained.flatMap(({ text, plan }) => judgePlan(plan).filter((fault) => !(act in counting) || fault.startsWith('reads all')).map((fault) => `${act}: ${fault}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`));
  return [...new Set(faults)];
}

/** An act may take no more statements in a region five times as large, and hardly more pages: one for each row that it tells, where that is more. */
export function judgeGrowth(act: string, few: Cost, many: Cost): string[] {
  return [
    ...(many.statements > few.statements ? [`${many.statements} statements where a region a fifth as large takes ${few.statements}`] : []),
    ...(!(act in counting) && many.pages > few.pages * growth + Math.max(monthly[act] ?? slack, many.told) ? [`${many.pages} pages where a region a fifth as large takes ${few.pages}`] : []),
  ];
}
