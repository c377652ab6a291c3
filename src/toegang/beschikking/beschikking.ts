import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** On an aanvraag, or at once and for a time, where it cannot wait (Wmo 2015 art. 2.3.3). */
export const beschikkingsoorten = ['aanvraag', 'spoed'] as const;
export type Beschikkingsoort = (typeof beschikkingsoorten)[number];

export const uitkomsten = ['toegekend', 'gedeeltelijk', 'afgewezen'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const beschikkingtoestanden = ['te-toetsen', 'teruggestuurd', ...uitkomsten, 'bekendgemaakt', 'ingetrokken'] as const;
export type Beschikkingtoestand = (typeof beschikkingtoestanden)[number];

/** What is decided on one onderdeel. */
export const oordelen = ['toegekend', 'afgewezen'] as const;
export type Oordeel = (typeof oordelen)[number];

/**
 * The life of a beschikking. What is sent back returns only with a plan that was signed anew; what was
 * decided is made known and never changes. `naar` is undefined where the outcome tells it.
 */
export const beschikkingovergangen = {
  toetsing: { van: ['te-toetsen'], naar: 'te-toetsen', wat: { nl: 'toetsen', en: 'check' } },
  terugzending: { van: ['te-toetsen'], naar: 'teruggestuurd', wat: { nl: 'terugsturen', en: 'send back' } },
  aanvulling: { van: ['te-toetsen', 'teruggestuurd'], naar: 'te-toetsen', wat: { nl: 'opnieuw laten toetsen', en: 'have checked again' } },
  vaststelling: { van: ['te-toetsen'], naar: undefined, wat: { nl: 'vaststellen', en: 'decide' } },
  bekendmaking: { van: ['toegekend', 'gedeeltelijk', 'afgewezen'], naar: 'bekendgemaakt', wat: { nl: 'bekendmaken', en: 'make known' } },
  intrekking: { van: ['te-toetsen', 'teruggestuurd'], naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
} as const satisfies Record<string, { van: readonly Beschikkingtoestand[]; naar: Beschikkingtoestand | undefined; wat: Text }>;
export type Beschikkingovergang = keyof typeof beschikkingovergangen;

const stand: Readonly<Record<Beschikkingtoestand, Text>> = {
  'te-toetsen': { nl: 'Op deze aanvraag is nog niet besloten', en: 'This application has not been decided on' },
  teruggestuurd: { nl: 'De aanvraag is teruggestuurd naar de regisseur', en: 'The application was sent back to the regisseur' },
  toegekend: { nl: 'Het besluit is genomen', en: 'The decision was taken' },
  gedeeltelijk: { nl: 'Het besluit is genomen', en: 'The decision was taken' },
  afgewezen: { nl: 'Het besluit is genomen', en: 'The decision was taken' },
  bekendgemaakt: { nl: 'Het besluit is verstuurd', en: 'The decision was sent' },
  ingetrokken: { nl: 'De aanvraag is ingetrokken', en: 'The application was withdrawn' },
};

/** May this be done with a beschikking in this state? */
export const mayPass = passesBy(beschikkingovergangen, stand);

/** What the decision is as a whole: without anything granted it is a refusal. */
export function uitkomstOf(onderdelen: readonly { readonly oordeel: Oordeel | null }[]): Uitkomst {
  const granted = onderdelen.filter((o) => o.oordeel === 'toegekend').length;
  if (granted === 0) return 'afgewezen';
  return granted === onderdelen.length ? 'toegekend' : 'gedeeltelijk';
}

/** The table of this file, for tests and drawings. */
export const levensloop = {
  naam: 'beschikking', toestanden: beschikkingtoestanden, overgangen: beschikkingovergangen,
  after: (overgang: Beschikkingovergang) => (overgang === 'vaststelling' ? uitkomsten : undefined),
};

/** What the household does itself, what others do, what is in the neighbourhood, and what was granted before and stays: stands in the letter beside the decision. */
export interface Deel {
  readonly trede: 'eigen' | 'netwerk' | 'algemeen' | 'toegekend';
  readonly omschrijving: string;
  readonly wie: string;
}
