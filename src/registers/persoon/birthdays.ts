import { isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

/** The birthdays on which rights change. Born on 29 February: 1 March, where there is no such day (the day has to have gone by). */
export function birthdaysOf(geboren: Temporal.PlainDate): { twaalf: Temporal.PlainDate; zestien: Temporal.PlainDate; achttien: Temporal.PlainDate } {
  const on = (years: number): Temporal.PlainDate => {
    const day = geboren.add({ years });
    return geboren.month === 2 && geboren.day === 29 && day.day === 28 ? day.add({ days: 1 }) : day;
  };
  return { twaalf: on(12), zestien: on(16), achttien: on(18) };
}

/** The first moment of a day in the Netherlands. */
export const startOf = (day: Temporal.PlainDate): string => isoMoment(day.toZonedDateTime('Europe/Amsterdam').toInstant());
