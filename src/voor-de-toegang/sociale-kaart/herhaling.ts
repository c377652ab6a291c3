import { Temporal } from '../../platform/time/temporal.ts';

/**
 * When something comes back, as a recurrence rule of iCalendar (RFC 5545): the form in which HSDS, calendars and
 * this module agree. Of its parts those that choose days are known here.
 */
export interface Herhaling {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** Weekdays from 1 (Monday) to 7; `nth` counts within the month, from its end when negative. */
  readonly byday: readonly { readonly day: number; readonly nth?: number }[];
  readonly bymonthday: readonly number[];
  readonly byweekno: readonly number[];
  readonly byyearday: readonly number[];
  /** First day of a week, for every second week. */
  readonly wkst: number;
  readonly until: string | undefined;
  readonly count: number | undefined;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYWEEKNO', 'BYYEARDAY', 'WKST', 'UNTIL', 'COUNT']);

/** Reads a rule; undefined when it is none, or has a part that is not known here. */
export function parseHerhaling(text: string): Herhaling | undefined {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!known.has(name) || value === '' || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const days = readDays(parts);
  const range = readRange(parts);
  return days && range && { ...days, ...range };
}

/** The parts that choose days. */
function readDays(parts: ReadonlyMap<string, string>): Pick<Herhaling, 'freq' | 'byday' | 'bymonthday' | 'byweekno' | 'byyearday'> | undefined {
  const freq = (['DAILY', 'WEEKLY', 'MONTHLY'] as const).find((one) => one === parts.get('FREQ'));
  const byday = listOf(parts.get('BYDAY'), parseDay);
  const bymonthday = listOf(parts.get('BYMONTHDAY'), wholeNumber(31));
  const byweekno = listOf(parts.get('BYWEEKNO'), wholeNumber(53));
  const byyearday = listOf(parts.get('BYYEARDAY'), wholeNumber(366));
  return freq && byday && bymonthday && byweekno && byyearday && { freq, byday, bymonthday, byweekno, byyearday };
}

/** The parts that say how often and how long. */
function readRange(parts: ReadonlyMap<string, string>): Pick<Herhaling, 'interval' | 'wkst' | 'until' | 'count'> | undefined {
  const interval = wholeNumber(400)(parts.get('INTERVAL') ?? '1') ?? 0;
  const count = wholeNumber(10_000)(parts.get('COUNT') ?? '1') ?? 0;
  const wkst = weekdays.indexOf(parts.get('WKST') ?? 'MO') + 1;
  const until = parts.get('UNTIL');
  if (interval < 1 || count < 1 || wkst === 0 || (until !== undefined && !isDay(until))) return undefined;
  return { interval, wkst, until: until === undefined ? undefined : dashed(until), count: parts.has('COUNT') ? count : undefined };
}

/** Does the rule fall on this day? `begin` is its first day; without one, every second week or month cannot be told. */
export function fallsOn(rule: Herhaling, day: Temporal.PlainDate, begin: Temporal.PlainDate | undefined): boolean {
  if (begin !== undefined && Temporal.PlainDate.compare(day, begin) < 0) return false;
  if (rule.until !== undefined && day.toString() > rule.until) return false;
  if (!fits(rule, day, begin)) return false;
  if (rule.count === undefined) return true;
  return begin !== undefined && countUntil(rule, begin, day) <= rule.count;
}

function fits(rule: Herhaling, day: Temporal.PlainDate, begin: Temporal.PlainDate | undefined): boolean {
  const { byday, bymonthday, byweekno, byyearday } = rule;
  if (byweekno.length > 0 && !byweekno.includes(day.weekOfYear ?? 0)) return false;
  if (byyearday.length > 0 && !byyearday.includes(day.dayOfYear)) return false;
  if (bymonthday.length > 0 && !bymonthday.some((n) => (n > 0 ? n : day.daysInMonth + 1 + n) === day.day)) return false;
  if (byday.length > 0 && !byday.some(({ day: weekday, nth }) => weekday === day.dayOfWeek && (nth === undefined || rule.freq !== 'MONTHLY' || nth === nthOf(day) || nth === nthFromEnd(day)))) return false;
  if (byday.length + bymonthday.length + byyearday.length === 0 && rule.freq !== 'DAILY') {
    if (begin === undefined || (rule.freq === 'WEEKLY' ? begin.dayOfWeek !== day.dayOfWeek : begin.day !== day.day)) return false;
  }
  return rule.interval === 1 || (begin !== undefined && stepsBetween(rule, begin, day) % rule.interval === 0);
}

function stepsBetween({ freq, wkst }: Herhaling, begin: Temporal.PlainDate, day: Temporal.PlainDate): number {
  if (freq === 'MONTHLY') return (day.year - begin.year) * 12 + day.month - begin.month;
  if (freq === 'DAILY') return begin.until(day).days;
  const weekOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: (date.dayOfWeek - wkst + 7) % 7 });
  return weekOf(begin).until(weekOf(day)).days / 7;
}

function countUntil(rule: Herhaling, begin: Temporal.PlainDate, day: Temporal.PlainDate): number {
  let found = 0;
  for (let at = begin; Temporal.PlainDate.compare(at, day) <= 0 && found <= (rule.count ?? 0); at = at.add({ days: 1 })) if (fits(rule, at, begin)) found += 1;
  return found;
}

const nthOf = (day: Temporal.PlainDate): number => Math.ceil(day.day / 7);
const nthFromEnd = (day: Temporal.PlainDate): number => -Math.ceil((day.daysInMonth - day.day + 1) / 7);

function listOf<T>(text: string | undefined, read: (part: string) => T | undefined): readonly T[] | undefined {
  const items = text === undefined ? [] : text.split(',').map((part) => read(part.trim()));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function parseDay(text: string): { day: number; nth?: number } | undefined {
  const [, nth = '', name = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
  const day = weekdays.indexOf(name) + 1;
  if (day === 0) return undefined;
  return nth === '' ? { day } : { day, nth: Number(nth) };
}

const wholeNumber = (most: number) => (text: string): number | undefined => {
  const found = /^-?\d{1,5}$/.test(text) ? Number(text) : 0;
  return found === 0 || Math.abs(found) > most ? undefined : found;
};

const dashed = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;

function isDay(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(dashed(text), { overflow: 'reject' }) !== undefined;
  } catch {
    return false;
  }
}
