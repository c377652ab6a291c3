import { Temporal } from './temporal.ts';

/** A day as a letter has it: `4 april 2026`, in `nl` or `en-GB`. Takes `YYYY-MM-DD` too. */
export const spellDay = (day: Temporal.PlainDate | string, locale: string): string => Temporal.PlainDate.from(day).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment (ISO) as a letter has it, in Dutch time: `dinsdag 8 december 2026 om 10:00`. */
export const spellMoment = (moment: string, locale: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
