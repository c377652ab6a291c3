import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';

export const familieplantoestanden = ['aangeboden', 'afgezien', 'begonnen', 'ingediend'] as const;
export type Familieplantoestand = (typeof familieplantoestanden)[number];

/** What somebody in the circle is to the family; an independent coördinator helps to make the plan and does nothing of it. */
export const kringrollen = ['gezin', 'familie', 'sociaal', 'coordinator'] as const;
export type Kringrol = (typeof kringrollen)[number];

/** Who stands for the household itself, where somebody of the circle may stand. */
export const wij = 'wij';

/** `wie` and `door` are `wij` or the id of somebody in the circle. */
export interface Afspraak { readonly id: string; readonly wat: string; readonly wie: string; readonly wanneer: string | null; readonly door: string }
export interface Hulpvraag { readonly id: string; readonly wat: string; readonly door: string }
export interface Familiedoel { readonly id: string; readonly domein: string; readonly wat: string; readonly door: string; readonly afspraken: readonly Afspraak[]; readonly hulp: readonly Hulpvraag[] }
/** What must be safe, said beforehand by who works, and how the family sees to it. */
export interface Veiligheid { readonly id: string; readonly voorwaarde: string; readonly hoe: string; readonly door: string }
export interface Conferentie { readonly op: string; readonly tijd: string; readonly plaats: string }
export interface Familieplan { readonly doelen: readonly Familiedoel[]; readonly veiligheid: readonly Veiligheid[]; readonly conferentie: Conferentie | null }

export const emptyPlan: Familieplan = { doelen: [], veiligheid: [], conferentie: null };

/** The life of the plan: the chance is offered, taken or left; what was handed in stays as it was, and a change is a new version. */
export const familieplanovergangen = {
  opening: { van: ['aangeboden', 'afgezien'], naar: 'begonnen', wat: { nl: 'beginnen', en: 'begin' } },
  afwijzing: { van: ['aangeboden', 'begonnen'], naar: 'afgezien', wat: { nl: 'laten', en: 'leave' } },
  voorwaarden: { van: ['aangeboden', 'begonnen'], naar: undefined, wat: { nl: 'van voorwaarden voorzien', en: 'give conditions' } },
  wijziging: { van: ['begonnen'], naar: undefined, wat: { nl: 'veranderen', en: 'change' } },
  uitnodiging: { van: ['begonnen'], naar: undefined, wat: { nl: 'met meer mensen maken', en: 'make with more people' } },
  indiening: { van: ['begonnen'], naar: 'ingediend', wat: { nl: 'inleveren', en: 'hand in' } },
  herziening: { van: ['ingediend'], naar: 'begonnen', wat: { nl: 'opnieuw openen', en: 'open again' } },
  overname: { van: ['ingediend'], naar: undefined, wat: { nl: 'overnemen', en: 'take over' } },
} as const satisfies Record<string, { van: readonly Familieplantoestand[]; naar: Familieplantoestand | undefined; wat: Text }>;
export type Familieplanovergang = keyof typeof familieplanovergangen;

const stand: Readonly<Record<Familieplantoestand, Text>> = {
  aangeboden: { nl: 'De familie is nog niet begonnen', en: 'The family has not begun yet' },
  afgezien: { nl: 'De familie maakt geen eigen plan', en: 'The family makes no plan of its own' },
  begonnen: { nl: 'De familie maakt het plan nog', en: 'The family is still making the plan' },
  ingediend: { nl: 'Het plan is ingeleverd', en: 'The plan was handed in' },
};

const passes = passesBy(familieplanovergangen, stand);

/** May this be done with a plan in this state, or where there is none yet? */
export function mayPass(overgang: Familieplanovergang, toestand: Familieplantoestand | undefined): Verdict {
  if (toestand === undefined) return { ja: false, reden: { nl: 'Er is nog geen familiegroepsplan.', en: 'There is no family group plan yet.' } };
  return passes(overgang, toestand);
}

/** What a plan still needs before it is handed in: somebody who does something, and an answer to each condition of safety. */
export function missingIn({ doelen, veiligheid }: Familieplan): Text[] {
  return [
    ...(doelen.some(({ afspraken }) => afspraken.length > 0) ? [] : [{ nl: 'Schrijf bij een doel wie wat doet.', en: 'Write at a goal who does what.' }]),
    ...(veiligheid.every(({ hoe }) => hoe !== '') ? [] : [{ nl: 'Schrijf bij elke afspraak over veiligheid hoe u daarvoor zorgt.', en: 'Write at each condition of safety how you will see to it.' }]),
  ];
}

/** The rung of the ladder on which the help of somebody stands: of the household itself, or of the people around it. */
export const tredeOf = (wie: string, rolOf: (kringlid: string) => Kringrol | undefined): 'eigen' | 'netwerk' => (wie === wij || rolOf(wie) === 'gezin' ? 'eigen' : 'netwerk');
