import { isBsn, isTestBsn } from '../../../src/registers/persoon/index.ts';
import type { Pattern } from './find-patterns.ts';
import { deal, type CopyPlan } from './plan-copies.ts';

/** The number of a person of a copy: `slot` counts the people of the pattern who have one. None when there are no more. */
export type BsnOf = (copy: number, slot: number) => string | undefined;

/**
 * Deals out test numbers that nobody in the region has. Where there are not enough for all, each gemeente
 * deals out all of them: a number is then one person in one gemeente, and another elsewhere.
 */
export function dealBsns(patterns: readonly Pattern[], plan: CopyPlan, taken: (bsn: string) => boolean): BsnOf {
  const free = listFree(taken);
  const uses = ({ rijen }: Pattern): number => (rijen.get('persoon') ?? []).filter(({ waarden }) => waarden['bsn_index'] !== null).length;
  const together = deal(patterns, plan, uses, () => 'all');
  const { start } = (together.used.get('all') ?? 0) <= free.length ? together : deal(patterns, plan, uses);
  return (copy, slot) => free[(start[copy] ?? 0) + slot];
}

/** Those of the test environment of the BRP first, then the older ones. */
function listFree(taken: (bsn: string) => boolean): string[] {
  const free: string[] = [];
  for (const [first, last] of [[999_900_006, 999_999_990], [1, 99_999]] as const) {
    for (let number = first; number <= last; number++) {
      const bsn = String(number).padStart(9, '0');
      if (isBsn(bsn) && isTestBsn(bsn) && !taken(bsn)) free.push(bsn);
    }
  }
  return free;
}
