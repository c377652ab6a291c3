import { Refusal } from '../error.ts';
import { Temporal } from '../time/temporal.ts';

/** Legal terms are computed within these years: the Awb is in force since 1994. */
const firstYear = 1994;
const lastYear = 2199;

/**
 * A calendar day from text `JJJJ-MM-DD`; `pad` says where it stood in the input (JSON pointer).
 * Throws `DatumOnjuist` for text that is no day or a day that does not exist (2026-02-30), and
 * `DatumBuitenBereik` for a day outside 1994–2199.
 */
export function parseDay(text: string, pad = ''): Temporal.PlainDate {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text) : undefined;
  if (day === undefined) {
    throw refuseDay('DatumOnjuist', pad, {
      nl: `"${text.slice(0, 40)}" is geen bestaande dag. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-03-24.`,
      en: `"${text.slice(0, 40)}" is not an existing day. Write the date as year-month-day, for example 2026-03-24.`,
    });
  }
  if (day.year < firstYear || day.year > lastYear) {
    throw refuseDay('DatumBuitenBereik', pad, {
      nl: `${text} ligt buiten de jaren waarvoor termijnen worden berekend (${firstYear} tot en met ${lastYear}).`,
      en: `${text} is outside the years for which terms are computed (${firstYear} to ${lastYear}).`,
    });
  }
  return day;
}

function readDay(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function refuseDay(code: string, pad: string, uitleg: { nl: string; en: string }): Refusal {
  return new Refusal(code, 400, uitleg, { fouten: [{ pad, uitleg }] });
}

const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A day in words, as letters write it: `dinsdag 5 mei 2026`, `Tuesday 5 May 2026`. */
export function describeDay(day: Temporal.PlainDate, taal: 'nl' | 'en'): string {
  return `${weekdays[taal][day.dayOfWeek - 1]} ${day.day} ${months[taal][day.month - 1]} ${day.year}`;
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

export function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? other : one;
}

export function earlierOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? one : other;
}

/** Calendar days from one day to another; negative when `to` lies earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}
