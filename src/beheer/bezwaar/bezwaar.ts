import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** What is decided on an objection (Awb 7:11; 6:6). */
export const bezwaaruitkomsten = ['gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export type Bezwaaruitkomst = (typeof bezwaaruitkomsten)[number];

export const bezwaartoestanden = ['ontvangen', 'in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting', ...bezwaaruitkomsten, 'ingetrokken'] as const;
export type Bezwaartoestand = (typeof bezwaartoestanden)[number];

export const bezwaarkanalen = ['portaal', 'post', 'balie'] as const;
export type Bezwaarkanaal = (typeof bezwaarkanalen)[number];

/** What happens to the decision that was objected to, where the objection is right. */
export const gevolgen = ['nieuw-besluit', 'herroepen', 'ander-bedrag-of-periode'] as const;
export type Gevolg = (typeof gevolgen)[number];

/** Why nobody is heard (Awb 7:3); the letter is that of the article. */
export const afzieningsgronden = {
  'awb-7:3-a': { nl: 'het bezwaar is kennelijk niet-ontvankelijk', en: 'the objection is manifestly inadmissible' },
  'awb-7:3-b': { nl: 'het bezwaar is kennelijk ongegrond', en: 'the objection is manifestly unfounded' },
  'awb-7:3-c': { nl: 'de inwoner wil niet worden gehoord', en: 'the inwoner does not want to be heard' },
  'awb-7:3-d': { nl: 'de inwoner reageerde niet binnen de gegeven tijd', en: 'the inwoner did not answer within the time given' },
  'awb-7:3-e': { nl: 'het bezwaar krijgt helemaal gelijk', en: 'the objection is met in full' },
} as const satisfies Record<string, Text>;
export type Afzieningsgrond = keyof typeof afzieningsgronden;
export const afzieningsgrondNames = Object.keys(afzieningsgronden) as Afzieningsgrond[];

const lopend = ['ontvangen', 'in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting'] as const;

/** The life of an objection; `naar` is undefined where the act does not move it, or its outcome tells. */
export const bezwaarovergangen = {
  aanvulling: { van: lopend, naar: undefined, wat: { nl: 'aanvullen', en: 'add to' } },
  opneming: { van: ['ontvangen'], naar: 'in-behandeling', wat: { nl: 'in behandeling nemen', en: 'take up' } },
  hoorzitting: { van: ['in-behandeling', 'hoorzitting-gepland', 'zonder-hoorzitting'], naar: 'hoorzitting-gepland', wat: { nl: 'op een hoorzitting bespreken', en: 'plan a hearing for' } },
  afziening: { van: ['in-behandeling', 'hoorzitting-gepland'], naar: 'zonder-hoorzitting', wat: { nl: 'zonder hoorzitting behandelen', en: 'handle without a hearing' } },
  verslag: { van: ['hoorzitting-gepland'], naar: 'gehoord', wat: { nl: 'van een verslag voorzien', en: 'add a report of the hearing to' } },
  verdaging: { van: ['in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting'], naar: undefined, wat: { nl: 'verdagen', en: 'adjourn' } },
  beslissing: { van: ['gehoord', 'zonder-hoorzitting'], naar: undefined, wat: { nl: 'afdoen met een beslissing', en: 'decide on' } },
  intrekking: { van: lopend, naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
} as const satisfies Record<string, { van: readonly Bezwaartoestand[]; naar: Bezwaartoestand | undefined; wat: Text }>;
export type Bezwaarovergang = keyof typeof bezwaarovergangen;

const stand: Readonly<Record<Bezwaartoestand, Text>> = {
  ontvangen: { nl: 'Niemand nam dit bezwaar nog in behandeling', en: 'Nobody took this objection up yet' },
  'in-behandeling': { nl: 'Over het horen is nog niet beslist', en: 'Whether there will be a hearing was not decided yet' },
  'hoorzitting-gepland': { nl: 'De hoorzitting is gepland', en: 'The hearing is planned' },
  gehoord: { nl: 'De hoorzitting is geweest', en: 'The hearing was held' },
  'zonder-hoorzitting': { nl: 'Er komt geen hoorzitting', en: 'There will be no hearing' },
  gegrond: { nl: 'Op dit bezwaar is beslist', en: 'This objection was decided on' },
  ongegrond: { nl: 'Op dit bezwaar is beslist', en: 'This objection was decided on' },
  'niet-ontvankelijk': { nl: 'Op dit bezwaar is beslist', en: 'This objection was decided on' },
  ingetrokken: { nl: 'Dit bezwaar is ingetrokken', en: 'This objection was withdrawn' },
};

/** May this be done with an objection in this state? */
export const mayPass = passesBy(bezwaarovergangen, stand);

/** Is it still being handled? */
export const isLopend = (toestand: Bezwaartoestand): boolean => (lopend as readonly Bezwaartoestand[]).includes(toestand);

/** The table of this file, for tests and drawings. */
export const levensloop = {
  naam: 'bezwaar', toestanden: bezwaartoestanden, overgangen: bezwaarovergangen,
  after: (overgang: Bezwaarovergang) => (overgang === 'beslissing' ? bezwaaruitkomsten : undefined),
};
