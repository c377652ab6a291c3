import type { Verdict } from '../../platform/access/rule.ts';
import { Temporal } from '../../platform/time/temporal.ts';

export const activiteittoestanden = ['open', 'afgelast'] as const;
export type Activiteittoestand = (typeof activiteittoestanden)[number];

/** Who is placed or invited holds a place; who waits does not. */
export const inschrijvingtoestanden = ['geplaatst', 'wachtlijst', 'uitgenodigd', 'afgemeld'] as const;
export type Inschrijvingtoestand = (typeof inschrijvingtoestanden)[number];

export const holdsPlace = (toestand: Inschrijvingtoestand): boolean => toestand === 'geplaatst' || toestand === 'uitgenodigd';

/** What was called off stays so. */
export const mayCallOff = (toestand: Activiteittoestand): Verdict => (toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Deze activiteit is al afgelast.', en: 'This activity was called off already.' } });

/** Until which day who was invited can say yes: some days, but not beyond the day before it begins. */
export function confirmUntil(today: Temporal.PlainDate, dagen: number, eersteDag: Temporal.PlainDate): Temporal.PlainDate {
  const term = today.add({ days: dagen });
  const before = eersteDag.subtract({ days: 1 });
  if (Temporal.PlainDate.compare(before, today) < 0 || Temporal.PlainDate.compare(term, before) <= 0) return term;
  return before;
}
