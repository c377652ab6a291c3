import { Temporal } from './temporal.ts';

/** A day as a letter has it: `4 april 2026`, in `nl` or `en-GB`. Takes `YYYY-MM-DD` too. */
export const spellDay = (day: Temporal.PlainDate | string, locale: string): string => Temporal.PlainDate.from(day).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
