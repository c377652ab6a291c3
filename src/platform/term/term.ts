import type { Temporal } from '../time/temporal.ts';
import { daysBetween, isBefore } from './day.ts';
import type { Step } from './explanation.ts';
import type { Eenheid } from './rule.ts';
import type { Opschorting } from './suspension.ts';

/** A legal period: start, length, suspensions, last day, rule and article, and why it is so. */
export interface Term {
  readonly regel: string;
  readonly artikel: string;
  readonly begindatum: Temporal.PlainDate;
  readonly eersteDag: Temporal.PlainDate;
  readonly lengte: number;
  readonly eenheid: Eenheid;
  readonly opschortingen: readonly Opschorting[];
  /** Calendar days on which the clock stood still while the term ran, each counted once. */
  readonly opgeschorteDagen: number;
  /** The last day of the term; undefined while a suspension is open. */
  readonly einddatum: Temporal.PlainDate | undefined;
  readonly uitleg: readonly Step[];
}

/**
 * Calendar days from today to the last day: 0 on the last day itself, negative afterwards;
 * undefined while the last day cannot be determined.
 */
export function daysLeft(term: Pick<Term, 'einddatum'>, today: Temporal.PlainDate): number | undefined {
  return term.einddatum === undefined ? undefined : daysBetween(today, term.einddatum);
}

/** True from the day after the last day on; never while the last day cannot be determined. */
export function isOverdue(term: Pick<Term, 'einddatum'>, today: Temporal.PlainDate): boolean {
  return term.einddatum !== undefined && isBefore(term.einddatum, today);
}
