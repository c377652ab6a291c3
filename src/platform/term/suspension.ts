import { Refusal } from '../error.ts';
import type { Temporal } from '../time/temporal.ts';
import { daysBetween, describeDay, earlierOf, isBefore, laterOf } from './day.ts';
import type { Step } from './explanation.ts';
import { gronden } from './grond.ts';
import type { Grond } from './grond.ts';
import type { TermRule } from './rule.ts';

/**
 * A time during which the clock of a term stands still: from `vanaf`, its first day, until `tot`,
 * the day on which the clock runs again. Without `tot` it is still open.
 */
export interface Opschorting {
  readonly vanaf: Temporal.PlainDate;
  readonly tot?: Temporal.PlainDate | undefined;
  readonly grond: Grond;
}

/**
 * The suspension after an invitation to complete an aanvraag (Awb 4:5, 4:15 lid 1) or to repair a
 * bezwaarschrift (Awb 6:6, 7:10 lid 2): from the day after the invitation until the day on which
 * it was completed or the term given for it lapsed. A term must have been given: without one the
 * invitation suspends nothing (ABRvS 21 September 2016, ECLI:NL:RVS:2016:2527).
 */
export function suspensionAfterInvitation(invitation: {
  readonly uitgenodigd: Temporal.PlainDate;
  /** The last day of the term given. */
  readonly hersteltermijn: Temporal.PlainDate;
  readonly aangevuld?: Temporal.PlainDate | undefined;
  readonly grond: 'awb-4:15-1-a' | 'awb-7:10-2';
}): Opschorting {
  const { uitgenodigd, hersteltermijn, aangevuld = hersteltermijn, grond } = invitation;
  const vanaf = uitgenodigd.add({ days: 1 });
  return { vanaf, tot: laterOf(vanaf, earlierOf(aangevuld, hersteltermijn)), grond };
}

/** A term with its suspensions counted in, before the Algemene termijnenwet looks at its end. */
export interface Suspended {
  readonly last: Temporal.PlainDate;
  readonly dagen: number;
  /** True when a suspension has no end yet: then the last day cannot be told. */
  readonly open: boolean;
  readonly steps: readonly Step[];
}

/**
 * Adds the suspensions to a term that runs from `first` up to and including `last`. A day on which
 * more suspensions fall counts once; days before `first` do not count. `lastOf` gives the day on
 * which a term with that last day really ends (Algemene termijnenwet).
 * Throws `OpschortingNietToegestaan`, `OpschortingOnjuist` (tot before vanaf) or
 * `OpschortingNaTermijn` (the term had lapsed when the suspension began).
 */
export function suspendTerm(
  regel: TermRule,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  opschortingen: readonly Opschorting[],
  lastOf: (last: Temporal.PlainDate) => Temporal.PlainDate,
): Suspended {
  const inOrder = opschortingen.toSorted((a, b) => daysBetween(b.vanaf, a.vanaf));
  for (const opschorting of inOrder) requireAllowed(regel, opschorting);
  const steps: Step[] = [];
  let end = last;
  let dagen = 0;
  let counted = first;
  for (const opschorting of inOrder) {
    if (isBefore(lastOf(end), opschorting.vanaf)) throw afterTerm(opschorting, lastOf(end));
    const from = laterOf(opschorting.vanaf, counted);
    if (opschorting.tot === undefined) {
      steps.push(openStep(opschorting));
      return { last: end, dagen, open: true, steps };
    }
    const days = Math.max(0, daysBetween(from, opschorting.tot));
    // A suspension that begins in the extension by the Termijnenwet moves the day that was left.
    end = (isBefore(end, from) ? lastOf(end) : end).add({ days });
    dagen += days;
    counted = laterOf(counted, opschorting.tot);
    steps.push(suspensionStep(opschorting, opschorting.tot, days, end));
  }
  return { last: end, dagen, open: false, steps };
}

function requireAllowed(regel: TermRule, { vanaf, tot, grond }: Opschorting): void {
  if (!regel.opschorting.gronden.includes(grond)) {
    throw new Refusal('OpschortingNietToegestaan', 422, {
      nl: `De termijn ${regel.naam} kan niet worden opgeschort op grond van ${gronden[grond].artikel}. ${regel.opschorting.reden.nl}`,
      en: `The term ${regel.naam} cannot be suspended on the ground of ${gronden[grond].artikel}. ${regel.opschorting.reden.en}`,
    }, { artikel: regel.opschorting.artikel });
  }
  if (tot !== undefined && isBefore(tot, vanaf)) {
    throw new Refusal('OpschortingOnjuist', 422, {
      nl: `Een opschorting kan niet eindigen (${describeDay(tot, 'nl')}) voordat zij begint (${describeDay(vanaf, 'nl')}).`,
      en: `A suspension cannot end (${describeDay(tot, 'en')}) before it begins (${describeDay(vanaf, 'en')}).`,
    }, { artikel: gronden[grond].artikel });
  }
}

function afterTerm({ vanaf, grond }: Opschorting, end: Temporal.PlainDate): Refusal {
  return new Refusal('OpschortingNaTermijn', 422, {
    nl: `De termijn was op ${describeDay(end, 'nl')} al verstreken. Een opschorting vanaf ${describeDay(vanaf, 'nl')} kan niet meer.`,
    en: `The term had already lapsed on ${describeDay(end, 'en')}. A suspension from ${describeDay(vanaf, 'en')} is no longer possible.`,
  }, { artikel: gronden[grond].artikel });
}

function suspensionStep({ vanaf, grond }: Opschorting, tot: Temporal.PlainDate, days: number, end: Temporal.PlainDate): Step {
  const uncounted = daysBetween(vanaf, tot) - days;
  const { artikel, omschrijving } = gronden[grond];
  const nl = `Opgeschort omdat ${omschrijving.nl}: vanaf ${describeDay(vanaf, 'nl')} tot ${describeDay(tot, 'nl')}, ${days} ${days === 1 ? 'dag' : 'dagen'} erbij.`;
  const en = `Suspended because ${omschrijving.en}: from ${describeDay(vanaf, 'en')} until ${describeDay(tot, 'en')}, ${days} ${days === 1 ? 'day' : 'days'} added.`;
  return {
    stap: 'opschorting',
    datum: end,
    artikel,
    reden: uncounted === 0 ? { nl, en } : {
      nl: `${nl} ${uncounted} van deze dagen ${uncounted === 1 ? 'telt' : 'tellen'} niet mee: vóór de eerste dag van de termijn, of al opgeschort.`,
      en: `${en} ${uncounted} of these days ${uncounted === 1 ? 'does' : 'do'} not count: before the first day of the term, or suspended already.`,
    },
  };
}

function openStep({ vanaf, grond }: Opschorting): Step {
  const { artikel, omschrijving } = gronden[grond];
  return {
    stap: 'opschorting',
    artikel,
    reden: {
      nl: `Opgeschort vanaf ${describeDay(vanaf, 'nl')} omdat ${omschrijving.nl}. De opschorting is nog niet geëindigd.`,
      en: `Suspended from ${describeDay(vanaf, 'en')} because ${omschrijving.en}. The suspension has not ended yet.`,
    },
  };
}
