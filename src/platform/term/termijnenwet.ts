import type { Text } from '../text.ts';
import type { Temporal } from '../time/temporal.ts';
import { daysBetween, describeDay, isBefore } from './day.ts';
import { findGelijkstellingBesluit, gelijkstellingBesluiten } from './equated-days.ts';
import type { Step } from './explanation.ts';
import { findFeestdag } from './holidays.ts';
import type { Eenheid } from './rule.ts';
import { countWerkdagen, firstWerkdagFrom } from './working-days.ts';

/**
 * Whether a term of this length falls under the Algemene termijnenwet. Art. 4: not for terms in
 * hours or years, nor above 90 days, twelve weeks or three months.
 */
export function fallsUnderTermijnenwet(lengte: number, eenheid: Eenheid | 'uur'): boolean {
  const longest: Record<Eenheid | 'uur', number> = { uur: 0, dag: 90, week: 12, maand: 3, jaar: 0 };
  return lengte <= longest[eenheid];
}

/** The last day of a term after the Algemene termijnenwet, with the steps that lead to it. */
export interface Extended {
  readonly end: Temporal.PlainDate;
  readonly steps: readonly Step[];
}

/**
 * Extends a term that falls under the Algemene termijnenwet: art. 2 (at least two werkdagen in a
 * term of three days or more) and art. 1 (not ending on Saturday, Sunday or holiday).
 */
export function extendByTermijnenwet(first: Temporal.PlainDate, last: Temporal.PlainDate): Extended {
  let enough = last;
  if (daysBetween(first, last) >= 2) while (countWerkdagen(first, enough, 2) < 2) enough = enough.add({ days: 1 });
  const end = firstWerkdagFrom(enough);
  const step = isBefore(last, enough) ? twoWerkdagenStep(end) : lastDayStep(last, end);
  // A term of up to two weeks is short enough for art. 2 to hang on a day that may yet be equated.
  const looked = daysBetween(first, last) < 14 ? first : last;
  return { end, steps: [step, ...reserveSteps(looked.year, end.year)] };
}

function twoWerkdagenStep(end: Temporal.PlainDate): Step {
  return {
    stap: 'termijnenwet',
    datum: end,
    artikel: 'art. 2 Algemene termijnenwet',
    reden: {
      nl: `In een termijn van ten minste drie dagen zitten ten minste twee werkdagen. De termijn loopt daarom door tot en met ${describeDay(end, 'nl')}.`,
      en: `A term of at least three days contains at least two working days. The term therefore runs up to and including ${describeDay(end, 'en')}.`,
    },
  };
}

function lastDayStep(last: Temporal.PlainDate, end: Temporal.PlainDate): Step {
  const artikel = 'art. 1 lid 1 Algemene termijnenwet';
  if (last.equals(end)) {
    return {
      stap: 'termijnenwet',
      datum: end,
      artikel,
      reden: {
        nl: `De laatste dag, ${describeDay(end, 'nl')}, is een werkdag: de termijn wordt niet verlengd.`,
        en: `The last day, ${describeDay(end, 'en')}, is a working day: the term is not extended.`,
      },
    };
  }
  const skipped = (taal: 'nl' | 'en') => Array.from({ length: daysBetween(last, end) }, (_, n) => describeNonWerkdag(last.add({ days: n }))[taal]).join(', ');
  return {
    stap: 'termijnenwet',
    datum: end,
    artikel,
    reden: {
      nl: `Een termijn eindigt niet op een zaterdag, zondag of feestdag (${skipped('nl')}). De termijn loopt door tot en met ${describeDay(end, 'nl')}.`,
      en: `A term does not end on a Saturday, Sunday or holiday (${skipped('en')}). The term runs up to and including ${describeDay(end, 'en')}.`,
    },
  };
}

function describeNonWerkdag(day: Temporal.PlainDate): Text {
  const feestdag = findFeestdag(day);
  if (feestdag === undefined) return { nl: describeDay(day, 'nl'), en: describeDay(day, 'en') };
  return { nl: `${describeDay(day, 'nl')}: ${feestdag.naam.nl}`, en: `${describeDay(day, 'en')}: ${feestdag.naam.en}` };
}

/** Says for which of these years the equated days are not known, so that the end is provisional. */
function reserveSteps(from: number, to: number): Step[] {
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return years.filter((year) => findGelijkstellingBesluit(year) === undefined).map((year) => ({
    stap: 'voorbehoud',
    artikel: 'art. 3 lid 3 Algemene termijnenwet',
    reden: year > lastKnownYear ? notYetKnown(year) : notInSpil(year),
  }));
}

const lastKnownYear = Math.max(...gelijkstellingBesluiten.map(({ tot }) => tot));

function notYetKnown(year: number): Text {
  return {
    nl: `Voor ${year} zijn de gelijkgestelde dagen nog niet bekend. Wordt een dag alsnog met een feestdag gelijkgesteld, dan kan de termijn later eindigen.`,
    en: `For ${year} the equated days are not yet known. If a day is equated with a holiday after all, the term may end later.`,
  };
}

function notInSpil(year: number): Text {
  return {
    nl: `Voor ${year} zijn de gelijkgestelde dagen niet bekend in Spil. Was een dag met een feestdag gelijkgesteld, dan eindigde de termijn mogelijk later.`,
    en: `For ${year} the equated days are not known in Spil. If a day was equated with a holiday, the term may have ended later.`,
  };
}
