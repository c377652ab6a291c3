import { describeDay, earlierOf, daysBetween, isBefore } from '../../platform/term/index.ts';
import type { Step } from '../../platform/term/index.ts';
import type { Text } from '../../platform/text.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { computeTermijn } from './compute-termijn.ts';
import { dwangsomOver, getDwangsomTarief, maxDwangsomDagen } from './dwangsom-tarieven.ts';

/** Why no dwangsom is due although the decision is late (Awb 4:17, the lid with onder a, b and c). */
export type DwangsomUitzondering = 'onredelijk-laat-in-gebreke-gesteld' | 'geen-belanghebbende' | 'kennelijk-niet-ontvankelijk-of-ongegrond';

export interface DwangsomInput {
  /** Last day of the term for the decision. */
  readonly einddatum: Temporal.PlainDate;
  /** The day on which the written ingebrekestelling was received. */
  readonly ingebrekestelling: Temporal.PlainDate;
  /** The day on which the decision was made known (sent or handed over), when it was. */
  readonly bekendgemaakt?: Temporal.PlainDate | undefined;
  /** The day up to and including which is counted while there is no decision. */
  readonly peildatum: Temporal.PlainDate;
  readonly uitzondering?: DwangsomUitzondering | undefined;
  /** Number of applicants; each has an equal share. */
  readonly aanvragers?: number | undefined;
}

export interface Dwangsom {
  /** In centen. */
  readonly bedrag: number;
  readonly dagen: number;
  /** The first day over which a dwangsom is or would be due; undefined when none can be. */
  readonly eersteDag: Temporal.PlainDate | undefined;
  /** The last day over which it is due so far; undefined when nothing is due. */
  readonly laatsteDag: Temporal.PlainDate | undefined;
  /** What each applicant gets, in centen; together exactly `bedrag`. */
  readonly delen: readonly number[];
  readonly uitleg: readonly Step<DwangsomStap>[];
}

export type DwangsomStap = 'geen-dwangsom' | 'eerste-dag' | 'dagen' | 'bedrag' | 'verdeling';

/**
 * The dwangsom for a late decision (Awb 4:17), in centen, explained. It is due from the day after
 * the two weeks that follow the ingebrekestelling (to which the Algemene termijnenwet applies)
 * up to and including the day on which the decision was made known (CRvB 15 April 2015,
 * ECLI:NL:CRVB:2015:1296), for at most 42 days. An ingebrekestelling within the term is none.
 */
export function computeDwangsom(input: DwangsomInput): Dwangsom {
  const none = findReasonForNone(input);
  if (none !== undefined) return nothing(input, undefined, none);
  const respite = computeTermijn({ regel: 'awb-ingebrekestelling', begindatum: input.ingebrekestelling }).einddatum;
  if (respite === undefined) throw new Error('The two weeks cannot be suspended, so they have a last day');
  const eersteDag = respite.add({ days: 1 });
  const until = input.bekendgemaakt === undefined ? input.peildatum : earlierOf(input.bekendgemaakt, input.peildatum);
  const laatsteDag = earlierOf(until, eersteDag.add({ days: maxDwangsomDagen - 1 }));
  if (isBefore(laatsteDag, eersteDag)) return nothing(input, eersteDag, inTime(until, eersteDag));
  const dagen = daysBetween(eersteDag, laatsteDag) + 1;
  const tarief = getDwangsomTarief(input.ingebrekestelling);
  const bedrag = dwangsomOver(dagen, tarief);
  const delen = divideEqually(bedrag, input.aanvragers ?? 1);
  return { bedrag, dagen, eersteDag, laatsteDag, delen, uitleg: [
    firstDayStep(input.ingebrekestelling, eersteDag),
    daysStep(dagen, laatsteDag),
    amountStep(bedrag, tarief.perDag),
    ...(delen.length === 1 ? [] : [sharesStep(input.ingebrekestelling, delen.length)]),
  ] };
}

function nothing({ aanvragers = 1 }: DwangsomInput, eersteDag: Temporal.PlainDate | undefined, reason: { artikel: string; reden: Text }): Dwangsom {
  return { bedrag: 0, dagen: 0, eersteDag, laatsteDag: undefined, delen: divideEqually(0, aanvragers), uitleg: [{ stap: 'geen-dwangsom', ...reason }] };
}

/** Since 1 January 2026, when lid 4 lapsed, the later leden of Awb 4:17 have one number less. */
const lidOf = (number2026: number, day: Temporal.PlainDate): string => `art. 4:17 lid ${day.year >= 2026 ? number2026 : number2026 + 1}`;

function findReasonForNone({ einddatum, ingebrekestelling, uitzondering }: DwangsomInput): { artikel: string; reden: Text } | undefined {
  if (!isBefore(einddatum, ingebrekestelling)) {
    return { artikel: 'art. 4:17 lid 3 Awb', reden: {
      nl: `De ingebrekestelling is ontvangen op ${describeDay(ingebrekestelling, 'nl')}, toen de beslistermijn nog liep (tot en met ${describeDay(einddatum, 'nl')}). Er loopt geen dwangsom.`,
      en: `The notice of default was received on ${describeDay(ingebrekestelling, 'en')}, when the term for the decision still ran (up to and including ${describeDay(einddatum, 'en')}). No dwangsom runs.`,
    } };
  }
  const lid = lidOf(5, ingebrekestelling);
  switch (uitzondering) {
    case undefined: return undefined;
    case 'onredelijk-laat-in-gebreke-gesteld': return { artikel: `${lid} onder a Awb`, reden: { nl: 'Er is geen dwangsom verschuldigd: de gemeente is onredelijk laat in gebreke gesteld.', en: 'No dwangsom is due: the notice of default came unreasonably late.' } };
    case 'geen-belanghebbende': return { artikel: `${lid} onder b Awb`, reden: { nl: 'Er is geen dwangsom verschuldigd: de aanvrager is geen belanghebbende.', en: 'No dwangsom is due: the applicant is not an interested party.' } };
    case 'kennelijk-niet-ontvankelijk-of-ongegrond': return { artikel: `${lid} onder c Awb`, reden: { nl: 'Er is geen dwangsom verschuldigd: de aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond.', en: 'No dwangsom is due: the application is manifestly inadmissible or manifestly unfounded.' } };
  }
}

function inTime(until: Temporal.PlainDate, eersteDag: Temporal.PlainDate): { artikel: string; reden: Text } {
  return { artikel: 'art. 4:17 lid 3 Awb', reden: {
    nl: `Een dwangsom is pas verschuldigd vanaf ${describeDay(eersteDag, 'nl')}; tot en met ${describeDay(until, 'nl')} is er geen.`,
    en: `A dwangsom is only due from ${describeDay(eersteDag, 'en')}; up to and including ${describeDay(until, 'en')} there is none.`,
  } };
}

function firstDayStep(ingebrekestelling: Temporal.PlainDate, eersteDag: Temporal.PlainDate): Step<DwangsomStap> {
  return { stap: 'eerste-dag', datum: eersteDag, artikel: 'art. 4:17 lid 3 Awb', reden: {
    nl: `De ingebrekestelling is ontvangen op ${describeDay(ingebrekestelling, 'nl')}. Twee weken later is er nog niet beslist: de eerste dag is ${describeDay(eersteDag, 'nl')}.`,
    en: `The notice of default was received on ${describeDay(ingebrekestelling, 'en')}. Two weeks later there is no decision yet: the first day is ${describeDay(eersteDag, 'en')}.`,
  } };
}

function daysStep(dagen: number, laatsteDag: Temporal.PlainDate): Step<DwangsomStap> {
  return { stap: 'dagen', datum: laatsteDag, artikel: 'art. 4:17 lid 1 Awb', reden: {
    nl: `Tot en met ${describeDay(laatsteDag, 'nl')}: ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} (ten hoogste ${maxDwangsomDagen}).`,
    en: `Up to and including ${describeDay(laatsteDag, 'en')}: ${dagen} ${dagen === 1 ? 'day' : 'days'} (at most ${maxDwangsomDagen}).`,
  } };
}

function amountStep(bedrag: number, perDag: readonly number[]): Step<DwangsomStap> {
  const [first, second, third] = perDag.map((centen) => centen / 100);
  const euros = (bedrag / 100).toFixed(0);
  return { stap: 'bedrag', artikel: 'art. 4:17 lid 2 Awb', reden: {
    nl: `€ ${first} per dag over de eerste veertien dagen, € ${second} over de volgende veertien en € ${third} over de overige dagen: samen € ${euros}.`,
    en: `€ ${first} a day for the first fourteen days, € ${second} for the next fourteen and € ${third} for the other days: € ${euros} in all.`,
  } };
}

function sharesStep(ingebrekestelling: Temporal.PlainDate, aantal: number): Step<DwangsomStap> {
  return { stap: 'verdeling', artikel: `${lidOf(6, ingebrekestelling)} Awb`, reden: {
    nl: `Er zijn ${aantal} aanvragers; ieder krijgt een gelijk deel.`,
    en: `There are ${aantal} applicants; each gets an equal share.`,
  } };
}

/** Divides centen into equal shares that add up exactly; the first shares carry the remainder. */
function divideEqually(centen: number, aantal: number): number[] {
  if (!Number.isSafeInteger(aantal) || aantal < 1) throw new RangeError(`Not a number of applicants: ${aantal}`);
  const share = Math.floor(centen / aantal);
  return Array.from({ length: aantal }, (_, n) => share + (n < centen % aantal ? 1 : 0));
}
