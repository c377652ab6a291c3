import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** Whom a complaint is about (Awb 9:1; who works for an aanbieder too, ZL "Inspraak van burgers en klachtafhandeling"). */
export const klachtonderwerpen = ['gemeente', 'team', 'aanbieder', 'anders'] as const;
export type Klachtonderwerp = (typeof klachtonderwerpen)[number];

export const klachtoordelen = ['gegrond', 'deels-gegrond', 'ongegrond', 'niet-behandeld'] as const;
export type Klachtoordeel = (typeof klachtoordelen)[number];

export const klachttoestanden = ['ontvangen', 'in-behandeling', 'opgelost', 'afgehandeld'] as const;
export type Klachttoestand = (typeof klachttoestanden)[number];

/** The life of a complaint: first a talk close by, and only where that does not help a judgement (Awb 9:5). */
export const klachtovergangen = {
  opneming: { van: ['ontvangen'], naar: 'in-behandeling', wat: { nl: 'in behandeling nemen', en: 'take up' } },
  bemiddeling: { van: ['in-behandeling'], naar: undefined, wat: { nl: 'bespreken', en: 'talk about' } },
  verdaging: { van: ['in-behandeling'], naar: undefined, wat: { nl: 'verdagen', en: 'adjourn' } },
  afhandeling: { van: ['in-behandeling'], naar: 'afgehandeld', wat: { nl: 'afhandelen', en: 'close' } },
} as const satisfies Record<string, { van: readonly Klachttoestand[]; naar: Klachttoestand | undefined; wat: Text }>;
export type Klachtovergang = keyof typeof klachtovergangen;

/** May this be done with a complaint in this state? */
export const mayPass = passesBy(klachtovergangen, standOf(klachttoestanden, { nl: 'De klacht', en: 'The complaint' }), 'haar ');

/** The table of this file, for tests and drawings. */
export const levensloop = {
  naam: 'klacht', toestanden: klachttoestanden, overgangen: klachtovergangen,
  after: (overgang: Klachtovergang) => (overgang === 'bemiddeling' ? (['in-behandeling', 'opgelost'] as const) : undefined),
};
