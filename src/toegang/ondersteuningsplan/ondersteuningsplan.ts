import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** The ladder, nearest first: an order of consideration and not a gate (BUCH 3; Wmo 2015 art. 2.3.5 lid 3). */
export const treden = ['eigen', 'netwerk', 'algemeen', 'collectief', 'individueel'] as const;
export type Trede = (typeof treden)[number];

/** Whether a rung is enough for a goal, helps in part, or does not help. */
export const uitkomsten = ['voldoende', 'deels', 'niet'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const plantoestanden = ['concept', 'ter-ondertekening', 'overeengekomen', 'geen-overeenstemming', 'vervangen'] as const;
export type Plantoestand = (typeof plantoestanden)[number];

/** In which capacity somebody signs. */
export const hoedanigheden = ['inwoner', 'vertegenwoordiger', 'generalist'] as const;
export type Hoedanigheid = (typeof hoedanigheden)[number];

/**
 * The life of a version of the plan. From the offer on its content never changes: a change is a new
 * version, which takes the place of this one as soon as it is offered or agreed. `naar` is the state of
 * the version itself; undefined where the act does not move it.
 */
export const planovergangen = {
  wijziging: { van: ['concept'], naar: 'concept', wat: { nl: 'wijzigen', en: 'change' } },
  aanpassing: { van: ['concept', 'ter-ondertekening'], naar: undefined, wat: { nl: 'aanpassen in eigen woorden', en: 'put into own words' } },
  reactie: { van: ['concept', 'ter-ondertekening'], naar: undefined, wat: { nl: 'van een opmerking voorzien', en: 'comment on' } },
  adviesaanvraag: { van: ['concept'], naar: undefined, wat: { nl: 'voor goedkeuring voorleggen', en: 'put before for approval' } },
  goedkeuring: { van: ['concept'], naar: undefined, wat: { nl: 'goedkeuren', en: 'approve' } },
  aanbieding: { van: ['concept'], naar: 'ter-ondertekening', wat: { nl: 'ter ondertekening aanbieden', en: 'offer for signing' } },
  ondertekening: { van: ['ter-ondertekening'], naar: 'overeengekomen', wat: { nl: 'ondertekenen', en: 'sign' } },
  'geen-overeenstemming': { van: ['ter-ondertekening'], naar: 'geen-overeenstemming', wat: { nl: 'zonder overeenstemming afsluiten', en: 'close without agreement' } },
  herziening: { van: ['ter-ondertekening', 'overeengekomen', 'geen-overeenstemming'], naar: 'vervangen', wat: { nl: 'herzien', en: 'revise' } },
} as const satisfies Record<string, { van: readonly Plantoestand[]; naar: Plantoestand | undefined; wat: Text }>;
export type Planovergang = keyof typeof planovergangen;

const stand: Readonly<Record<Plantoestand, Text>> = {
  concept: { nl: 'Het plan wordt nog gemaakt', en: 'The plan is still being made' },
  'ter-ondertekening': { nl: 'Het plan ligt klaar om te ondertekenen en ligt vast', en: 'The plan is ready to be signed and its content is fixed' },
  overeengekomen: { nl: 'Het plan is ondertekend en ligt vast', en: 'The plan is signed and its content is fixed' },
  'geen-overeenstemming': { nl: 'Over dit plan is geen overeenstemming bereikt', en: 'No agreement was reached on this plan' },
  vervangen: { nl: 'Er is een nieuwere versie van het plan', en: 'There is a newer version of the plan' },
};

/** May this be done with a version in this state? */
export const mayPass = passesBy(planovergangen, stand);

/**
 * Which signatures a plan needs, by the age of the inwoner in whole years: the generalist’s and the
 * inwoner’s (BUCH 3.5), or that of who represents them. Under 12 the vertegenwoordiger alone decides,
 * from 12 to 15 both do, from 16 on the inwoner (Jeugdwet art. 7.3.4 and 7.3.5). Each inner list is
 * one signature, by any of these.
 */
export function signaturesNeeded(age: number | undefined): readonly (readonly Hoedanigheid[])[] {
  if (age === undefined || age >= 16) return [['inwoner', 'vertegenwoordiger'], ['generalist']];
  return age < 12 ? [['vertegenwoordiger'], ['generalist']] : [['inwoner'], ['vertegenwoordiger'], ['generalist']];
}

/** The signatures that are still missing. */
export function missingSignatures(age: number | undefined, present: readonly Hoedanigheid[]): readonly (readonly Hoedanigheid[])[] {
  return signaturesNeeded(age).filter((one) => !one.some((h) => present.includes(h)));
}
