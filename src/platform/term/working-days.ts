import type { Temporal } from '../time/temporal.ts';
import { isBefore } from './day.ts';
import { findFeestdag } from './holidays.ts';

/** No Saturday, no Sunday, no holiday or equated day (Algemene termijnenwet art. 1 and 3). */
export function isWerkdag(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < 6 && findFeestdag(day) === undefined;
}

/** This day when it is a werkdag, otherwise the first werkdag after it. */
export function firstWerkdagFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  let at = day;
  while (!isWerkdag(at)) at = at.add({ days: 1 });
  return at;
}

/**
 * The last day of a period of `aantal` werkdagen after `day`: the day itself does not count, each
 * werkdag after it does. Zero gives the day itself. Throws RangeError unless a whole number >= 0.
 * Example: a message received on Thursday is answered within 3 werkdagen on Tuesday.
 */
export function addWerkdagen(day: Temporal.PlainDate, aantal: number): Temporal.PlainDate {
  if (!Number.isSafeInteger(aantal) || aantal < 0) throw new RangeError(`Not a number of werkdagen: ${aantal}`);
  let at = day;
  for (let left = aantal; left > 0; left -= 1) at = firstWerkdagFrom(at.add({ days: 1 }));
  return at;
}

/** How many werkdagen lie in the period from `first` to `last`, both included; looks no further than `enough`. */
export function countWerkdagen(first: Temporal.PlainDate, last: Temporal.PlainDate, enough = Infinity): number {
  let count = 0;
  for (let at = first; count < enough && !isBefore(last, at); at = at.add({ days: 1 })) {
    if (isWerkdag(at)) count += 1;
  }
  return count;
}
