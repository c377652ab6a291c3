import { createHash } from 'node:crypto';
import { canonical } from '../../platform/canonical.ts';
import { maatwerkOf } from './price-plan.ts';
import type { PlanConcept, PlanInhoud } from './plan-inhoud.schema.ts';

/**
 * Exactly what somebody has before them when they sign, and nothing else: the content with the names
 * that the ids in it stood for on that day. Screens draw the plan from this and from nothing else.
 */
export interface GetoondPlan<P extends PlanConcept = PlanInhoud> {
  readonly plan: string;
  readonly nummer: number;
  readonly gemeente: string;
  readonly inwoner: string;
  readonly generalist: string;
  readonly inhoud: P;
  /** Names of voorzieningen and organisaties, by id. */
  readonly namen: Readonly<Record<string, string>>;
}

/** SHA-256 over what was shown, in its one canonical form. */
export function digestOf(getoond: GetoondPlan): Buffer {
  return createHash('sha256').update(canonical(getoond)).digest();
}

/** SHA-256 over what costs money in a plan: an approval holds for this and no longer when it changes. */
export function digestOfArrangement(plan: PlanConcept): Buffer {
  return createHash('sha256').update(canonical(maatwerkOf(plan).map(({ resultaat: _words, pgb: _more, ...rest }) => rest))).digest();
}
