import { Temporal } from '../../platform/time/temporal.ts';
import { findFeestdag } from '../../platform/term/index.ts';
import { fallsOn, parseHerhaling, type Herhaling } from './herhaling.ts';

/** When a dienst is open: on the days of its rule, from and until a time. `24:00` is the end of the day. */
export interface Openingstijd {
  /** RFC 5545; `FREQ=WEEKLY;BYDAY=MO,TH`. */
  readonly herhaling: string;
  /** First day of the rule, where it counts from one. */
  readonly begintOp: string | null;
  readonly van: string;
  readonly tot: string;
  readonly geldigVan: string | null;
  /** Last day on which it holds. */
  readonly geldigTot: string | null;
  readonly opFeestdagen: boolean;
}

/** Open now, and until when; or when it opens next; or nobody can tell. */
export type Openstand =
  | { readonly stand: 'open'; readonly tot: string }
  | { readonly stand: 'dicht'; readonly dag: string; readonly van: string }
  | { readonly stand: 'onbekend' };

/** So far ahead is looked for the next time. */
const daysAhead = 62;

/** Is it open at this moment, in Dutch time? What cannot be computed is never said to be open. */
export function openAt(tijden: readonly Openingstijd[], moment: Temporal.Instant): Openstand {
  const { today, now } = dutchTime(moment);
  const lines = tijden.map(toLine);
  const until = lines.filter((line) => isOpen(line, today, now)).map(({ tot }) => tot).sort().at(-1);
  if (until !== undefined) return { stand: 'open', tot: until };
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = today.add({ days: ahead });
    const [first] = lines.filter((line) => holdsOn(line, day) && (ahead > 0 || line.van > now)).map(({ van }) => van).sort();
    if (first !== undefined) return { stand: 'dicht', dag: day.toString(), van: first };
  }
  return { stand: 'onbekend' };
}

/** Is it open at this moment? The same as `openAt` says, without looking for the next time. */
export function isOpenAt(tijden: readonly Openingstijd[], moment: Temporal.Instant): boolean {
  const { today, now } = dutchTime(moment);
  return tijden.some((tijd) => isOpen(toLine(tijd), today, now));
}

function dutchTime(moment: Temporal.Instant): { today: Temporal.PlainDate; now: string } {
  const local = moment.toZonedDateTimeISO('Europe/Amsterdam');
  return { today: local.toPlainDate(), now: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

const isOpen = (line: Line, today: Temporal.PlainDate, now: string): boolean => line.van <= now && now < line.tot && holdsOn(line, today);

/** An opening time with its rule read once. */
interface Line extends Openingstijd {
  readonly rule: Herhaling | undefined;
  readonly begin: Temporal.PlainDate | undefined;
}

function toLine(tijd: Openingstijd): Line {
  const begin = tijd.begintOp ?? tijd.geldigVan;
  return { ...tijd, rule: parseHerhaling(tijd.herhaling), begin: begin === null ? undefined : Temporal.PlainDate.from(begin) };
}

function holdsOn({ rule, begin, geldigVan, geldigTot, opFeestdagen }: Line, day: Temporal.PlainDate): boolean {
  if (rule === undefined || !fallsOn(rule, day, begin)) return false;
  const iso = day.toString();
  if ((geldigVan !== null && iso < geldigVan) || (geldigTot !== null && iso > geldigTot)) return false;
  return opFeestdagen || findFeestdag(day) === undefined;
}
