import type { Temporal } from '../time/temporal.ts';
import { describeDay } from './day.ts';
import type { Step } from './explanation.ts';
import { describeLength } from './rule.ts';
import type { TermRule } from './rule.ts';

export function beginStep(regel: TermRule, anchor: Temporal.PlainDate, first: Temporal.PlainDate): Step {
  const event = regel.na === undefined ? regel.begin : { nl: `de laatste dag van ${regel.na.omschrijving.nl}`, en: `the last day of ${regel.na.omschrijving.en}` };
  return {
    stap: 'begin',
    datum: first,
    artikel: regel.artikel,
    reden: {
      nl: `Begindatum: ${describeDay(anchor, 'nl')}, ${event.nl}. De eerste dag van de termijn is ${describeDay(first, 'nl')}.`,
      en: `Start: ${describeDay(anchor, 'en')}, ${event.en}. The first day of the term is ${describeDay(first, 'en')}.`,
    },
  };
}

export function lengthStep(regel: TermRule, aantal: number, artikel: string, end: Temporal.PlainDate): Step {
  return {
    stap: 'lengte',
    datum: end,
    artikel,
    reden: {
      nl: `De termijn is ${describeLength(aantal, regel.eenheid, 'nl')}: tot en met ${describeDay(end, 'nl')}.`,
      en: `The term is ${describeLength(aantal, regel.eenheid, 'en')}: up to and including ${describeDay(end, 'en')}.`,
    },
  };
}

export function verdagingStep(regel: TermRule, weken: number, end: Temporal.PlainDate): Step {
  return {
    stap: 'verdaging',
    datum: end,
    artikel: regel.verdaging?.artikel ?? regel.artikel,
    reden: {
      nl: `De beslissing is ${describeLength(weken, 'week', 'nl')} verdaagd: tot en met ${describeDay(end, 'nl')}.`,
      en: `The decision was adjourned by ${describeLength(weken, 'week', 'en')}: up to and including ${describeDay(end, 'en')}.`,
    },
  };
}

export function outsideStep(regel: TermRule, aantal: number): Step {
  const verordening = regel.gesteldIn === 'verordening';
  return {
    stap: 'termijnenwet',
    artikel: verordening ? 'art. 1 en 5 Algemene termijnenwet' : 'art. 4 Algemene termijnenwet',
    reden: verordening
      ? { nl: 'De Algemene termijnenwet geldt niet voor een termijn in een gemeentelijke verordening.', en: 'The Algemene termijnenwet does not apply to a term in a municipal ordinance.' }
      : { nl: `De Algemene termijnenwet geldt niet voor een termijn van ${describeLength(aantal, regel.eenheid, 'nl')}.`, en: `The Algemene termijnenwet does not apply to a term of ${describeLength(aantal, regel.eenheid, 'en')}.` },
  };
}

export function undeterminedStep(regel: TermRule): Step {
  return {
    stap: 'onbepaald',
    artikel: regel.artikel,
    reden: {
      nl: 'De laatste dag is nog niet te bepalen: de termijn is opgeschort en de opschorting is nog niet geëindigd.',
      en: 'The last day cannot be determined yet: the term is suspended and the suspension has not ended.',
    },
  };
}

export function endStep(regel: TermRule, end: Temporal.PlainDate): Step {
  return {
    stap: 'einddatum',
    datum: end,
    artikel: regel.artikel,
    reden: { nl: `De laatste dag van de termijn is ${describeDay(end, 'nl')}.`, en: `The last day of the term is ${describeDay(end, 'en')}.` },
  };
}
