import type { Verdict } from '../access/rule.ts';
import { conflict } from '../error.ts';
import type { Text } from '../text.ts';

/**
 * The life of a thing as its module declares it: one table of states and transitions, from which the guards, the
 * tests and the drawing in the documentation come. The first state is the one it begins in.
 */
export interface Lifecycle {
  readonly naam: string;
  readonly toestanden: readonly string[];
  /** `naar` is undefined where the act does not move it, or where `after` tells. */
  readonly overgangen: Readonly<Record<string, { readonly van: readonly string[]; readonly naar: string | undefined }>>;
  /** States that a step may lead to, where `naar` alone does not tell; undefined means `naar`. */
  after?(overgang: string, van: string): readonly string[] | undefined;
}

/** One arrow of the drawing. */
export interface Step {
  readonly van: string;
  readonly naar: string;
  readonly overgang: string;
}

/** Every arrow of a lifecycle; a step that moves nothing returns to its own state. */
export function listSteps({ overgangen, after }: Lifecycle): Step[] {
  return Object.entries(overgangen).flatMap(([overgang, { van, naar }]) =>
    van.flatMap((from) => (after?.(overgang, from) ?? [naar ?? from]).map((to) => ({ van: from, naar: to, overgang }))));
}

type Overgangen<Overgang extends string, Toestand extends string> = Readonly<Record<Overgang, { readonly van: readonly Toestand[]; readonly wat: Text }>>;

/**
 * What may be done in a state, from the table of a lifecycle: yes, or no with how things stand and what is not possible now.
 * `het` is the word by which Dutch points at the thing, where the step does not name it.
 */
export function passesBy<Overgang extends string, Toestand extends string>(overgangen: Overgangen<Overgang, NoInfer<Toestand>>, stand: Readonly<Record<Toestand, Text>>, het: 'het ' | 'haar ' | '' = 'het ') {
  return (overgang: Overgang, toestand: Toestand): Verdict => {
    const { van, wat } = overgangen[overgang];
    if (van.includes(toestand)) return { ja: true };
    return { ja: false, reden: { nl: `${stand[toestand].nl}. U kunt ${het}nu niet ${wat.nl}.`, en: `${stand[toestand].en}. You cannot ${wat.en} it now.` } };
  };
}

/** How a thing stands, where its state says it by itself: `De melding is open`. */
export const standOf = <Toestand extends string>(toestanden: readonly Toestand[], thing: Text): Readonly<Record<Toestand, Text>> =>
  Object.fromEntries(toestanden.map((toestand) => [toestand, { nl: `${thing.nl} is ${toestand}`, en: `${thing.en} is ‘${toestand}’` }])) as Record<Toestand, Text>;

/** Throws `ToestandLaatNietToe` with the reason, where something may not be done. */
export function requirePass(verdict: Verdict): void {
  if (!verdict.ja) throw conflict('ToestandLaatNietToe', verdict.reden);
}
