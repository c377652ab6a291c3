import type { Verdict } from '../../platform/access/rule.ts';
import { spellEuro } from '../../platform/spell-euro.ts';
import type { Text } from '../../platform/text.ts';
import { Temporal } from '../../platform/time/temporal.ts';

/** A voucher is worth an amount (in centen), or a number of times something is done. */
export const vouchereenheden = ['bedrag', 'keren'] as const;
export type Vouchereenheid = (typeof vouchereenheden)[number];

export const vouchertoestanden = ['geldig', 'verlopen', 'ingetrokken'] as const;
export type Vouchertoestand = (typeof vouchertoestanden)[number];

/** Who spent by mistake can undo it for so long. */
const undoHours = 24;

/** Only a voucher that holds can be withdrawn. */
export function mayWithdraw(toestand: Vouchertoestand): Verdict {
  return toestand === 'geldig' ? { ja: true } : { ja: false, reden: { nl: `Deze voucher is al ${toestand}.`, en: toestand === 'verlopen' ? 'This voucher has expired already.' : 'This voucher was withdrawn already.' } };
}

/** Can a spending of this moment still be undone? */
export const mayUndo = (spent: Temporal.Instant, now: Temporal.Instant): boolean => Temporal.Instant.compare(now, spent.add({ hours: undoHours })) <= 0;

/** The last day of a voucher that is granted today for so many months. */
export const lastDayOf = (today: Temporal.PlainDate, maanden: number): Temporal.PlainDate => today.add({ months: maanden }).subtract({ days: 1 });

/** Nothing of a month changes any more: what was spent on its last day can no longer be undone. */
export const isFinal = (maand: string, today: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(today, Temporal.PlainYearMonth.from(maand).add({ months: 1 }).toPlainDate({ day: 1 }).add({ days: 1 })) > 0;

/** How much in words: `€ 12,50`, or `3 keer`. */
export function tell(eenheid: Vouchereenheid, aantal: number): Text {
  if (eenheid === 'bedrag') return spellEuro(aantal);
  return { nl: `${aantal} keer`, en: aantal === 1 ? 'once' : `${aantal} times` };
}
