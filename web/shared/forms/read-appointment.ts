import { Temporal } from '../../../src/platform/time/temporal.ts';

/** A day and a time as people write it ("9:30", "14.00", "10") in the Netherlands, as a moment; undefined when it is no time. */
export function readAppointment(day: string, time: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:uur|u|h)?$/i.exec(time.trim());
  const [hour, minute] = [Number(parts?.[1] ?? '99'), Number(parts?.[2] ?? '0')];
  if (hour > 23 || minute > 59) return undefined;
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour, minute } }).toInstant().toString();
}

/** The other way round: a moment as the day and the time of a form. */
export function splitMoment(moment: string): { readonly dag: string; readonly tijd: string } {
  const at = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam');
  return { dag: at.toPlainDate().toString(), tijd: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
