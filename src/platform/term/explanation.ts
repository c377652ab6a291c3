import type { Text } from '../text.ts';
import type { Temporal } from '../time/temporal.ts';

/** The kinds of step in the computation of a term, in the order in which they can occur. */
export const stapSoorten = ['begin', 'lengte', 'verdaging', 'opschorting', 'termijnenwet', 'voorbehoud', 'onbepaald', 'einddatum'] as const;
export type StapSoort = (typeof stapSoorten)[number];

/** One step of a computation: what was done, with which day as its outcome, and why. */
export interface Step<Soort extends string = StapSoort> {
  readonly stap: Soort;
  readonly datum?: Temporal.PlainDate;
  readonly artikel: string;
  readonly reden: Text;
}

/** A step in one language, as it is sent and shown. */
export interface RenderedStep<Soort extends string = StapSoort> {
  stap: Soort;
  datum?: string;
  artikel: string;
  reden: string;
}

/** The explanation in one language. */
export function renderUitleg<Soort extends string>(steps: readonly Step<Soort>[], taal: 'nl' | 'en'): RenderedStep<Soort>[] {
  return steps.map(({ stap, datum, artikel, reden }) => ({
    stap,
    ...(datum === undefined ? {} : { datum: datum.toString() }),
    artikel,
    reden: reden[taal],
  }));
}
