import type { Bericht } from './declaration/berichten.ts';
import { TR006, TR061 } from './rules/contact.ts';
import { TR002, TR018, TR134, TR137 } from './rules/dates.ts';
import { TR315, TR316, TR335, TR342, TR358, TR416 } from './rules/declaratie.ts';
import { TR302, TR352, TR353, TR377, TR380, TR386, TR409, TR410 } from './rules/products.ts';
import type { Bevinding, Rule } from './rules/rule.ts';
import { TR101, TR383 } from './rules/unique.ts';

export type { Bevinding, RetourCode } from './rules/rule.ts';

/** The technical rules of iWmo and iJw 3.2 that are judged within one message (level 2, "bericht inhoud"), by number. */
export const BERICHT_RULES: readonly Rule[] = [
  TR002, TR006, TR018, TR061, TR101, TR134, TR137, TR302, TR315, TR316, TR335, TR342,
  TR352, TR353, TR358, TR377, TR380, TR383, TR386, TR409, TR410, TR416,
];

/** Judges a message by those rules. One finding is enough to refuse it whole, with 0001 (OP286). */
export function judgeBericht(bericht: Bericht): readonly Bevinding[] {
  return BERICHT_RULES.flatMap((rule) => rule.judge(bericht));
}
