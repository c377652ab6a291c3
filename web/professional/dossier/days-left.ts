import { Temporal } from '../../../src/platform/time/temporal.ts';

/** Days from today (in the Netherlands) until a last day; negative when it has passed. */
export function daysLeft(lastDay: string, today: Temporal.PlainDate = Temporal.Now.plainDateISO('Europe/Amsterdam')): number {
  return today.until(Temporal.PlainDate.from(lastDay), { largestUnit: 'days' }).days;
}
