import { Temporal } from './temporal.ts';

/** The time, as an argument: nothing in Spil asks the system for it by itself. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is moved; for tests and for the demo story. */
export function fixedClock(start: string): Clock & { set(iso: string): void; advance(d: Temporal.DurationLike): void } {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    set: (iso) => { at = Temporal.Instant.from(iso); },
    advance: (d) => { at = at.add(d); },
  };
}

/** The calendar day in the Netherlands at this moment: legal terms count in these. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
}

/** A moment as it is stored and sent: UTC, always with three decimals, so that text compares as time does. */
export function isoMoment(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** First day of the month (UTC) of a moment: the partition of the journal and of the access log. */
export function monthOf(instant: Temporal.Instant): string {
  return `${instant.toString().slice(0, 7)}-01`;
}
