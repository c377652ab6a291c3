import { Temporal } from '../../platform/time/temporal.ts';

/**
 * A date as the BRP knows it: of a birth abroad often only the year is known, or nothing. Kept as it
 * is, never filled up with 1 January. Names of the kinds as in BRP API Personen; `datum` is ISO 8601.
 */
export type Datum =
  | { readonly type: 'Datum'; readonly datum: string }
  | { readonly type: 'JaarMaandDatum'; readonly jaar: number; readonly maand: number }
  | { readonly type: 'JaarDatum'; readonly jaar: number }
  | { readonly type: 'DatumOnbekend' };

/** Whole years, both included; `min` equals `max` when the age is certain. */
export interface LeeftijdBereik {
  readonly min: number;
  readonly max: number;
}

export type Taal = 'nl' | 'en';

const maanden: Record<Taal, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const onbekend: Record<Taal, string> = { nl: 'onbekend', en: 'unknown' };

/**
 * Reads a date of the Logisch Ontwerp BRP, `JJJJMMDD` with zeros for what is not known.
 * Undefined for text that is no such date (wrong length, 30 February).
 */
export function readLoDatum(text: string): Datum | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  const [jaar, maand, dag] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  if (jaar === 0) return { type: 'DatumOnbekend' };
  if (maand === 0) return { type: 'JaarDatum', jaar };
  if (dag === 0) return maand <= 12 ? { type: 'JaarMaandDatum', jaar, maand } : undefined;
  return readIsoDatum(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
}

/** A full date from ISO text; undefined when that day does not exist. */
export function readIsoDatum(text: string): Datum | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return { type: 'Datum', datum: Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** For people: `1 december 1985`, `december 1985`, `1985`, `onbekend`. The Dutch form is `langFormaat` of the BRP API. */
export function formatDatum(datum: Datum, taal: Taal): string {
  switch (datum.type) {
    case 'Datum': {
      const { day, month, year } = Temporal.PlainDate.from(datum.datum);
      return `${day} ${maanden[taal][month - 1]} ${year}`;
    }
    case 'JaarMaandDatum': return `${maanden[taal][datum.maand - 1]} ${datum.jaar}`;
    case 'JaarDatum': return String(datum.jaar);
    case 'DatumOnbekend': return onbekend[taal];
  }
}

/** `JJJJMMDD` with zeros for what is not known: sorts a less certain date before a certain one of the same period. */
export function loText(datum: Datum): string {
  const part = (n: number, length: number): string => String(n).padStart(length, '0');
  switch (datum.type) {
    case 'Datum': return datum.datum.replaceAll('-', '');
    case 'JaarMaandDatum': return `${part(datum.jaar, 4)}${part(datum.maand, 2)}00`;
    case 'JaarDatum': return `${part(datum.jaar, 4)}0000`;
    case 'DatumOnbekend': return '00000000';
  }
}

/** First and last day that the date can be; undefined when nothing is known. */
export function daysOf(datum: Datum): { readonly eerste: Temporal.PlainDate; readonly laatste: Temporal.PlainDate } | undefined {
  switch (datum.type) {
    case 'Datum': {
      const dag = Temporal.PlainDate.from(datum.datum);
      return { eerste: dag, laatste: dag };
    }
    case 'JaarMaandDatum': {
      const maand = Temporal.PlainYearMonth.from({ year: datum.jaar, month: datum.maand });
      return { eerste: maand.toPlainDate({ day: 1 }), laatste: maand.toPlainDate({ day: maand.daysInMonth }) };
    }
    case 'JaarDatum':
      return { eerste: Temporal.PlainDate.from({ year: datum.jaar, month: 1, day: 1 }), laatste: Temporal.PlainDate.from({ year: datum.jaar, month: 12, day: 31 }) };
    case 'DatumOnbekend': return undefined;
  }
}

/** Between which ages somebody is on a day. Undefined when the birth date is unknown or surely later. */
export function leeftijdBereik(geboorte: Datum, op: Temporal.PlainDate): LeeftijdBereik | undefined {
  const days = daysOf(geboorte);
  if (days === undefined) return undefined;
  const max = yearsBetween(days.eerste, op);
  return max < 0 ? undefined : { min: Math.max(0, yearsBetween(days.laatste, op)), max };
}

/** The age on a day when it is certain; otherwise undefined (rule of the BRP API: no age rather than a guess). */
export function leeftijd(geboorte: Datum, op: Temporal.PlainDate): number | undefined {
  const bereik = leeftijdBereik(geboorte, op);
  return bereik !== undefined && bereik.min === bereik.max ? bereik.min : undefined;
}

/** Whether somebody is 18 or older (art. 1:233 BW); undefined when the birth date leaves it open. */
export function isMeerderjarig(geboorte: Datum, op: Temporal.PlainDate): boolean | undefined {
  const bereik = leeftijdBereik(geboorte, op);
  if (bereik === undefined) return undefined;
  if (bereik.min >= 18) return true;
  return bereik.max < 18 ? false : undefined;
}

/** Birthdays passed; who is born on 29 February grows older on 1 March in other years. */
function yearsBetween(geboorte: Temporal.PlainDate, op: Temporal.PlainDate): number {
  const passed = op.month > geboorte.month || (op.month === geboorte.month && op.day >= geboorte.day);
  return op.year - geboorte.year - (passed ? 0 : 1);
}
