import type { Acts } from '../app-context.ts';

/** A plan with all that goes with it, as the server answers it. */
export type PlanView = Acts['ondersteuningsplan.gegevens']['output'];
/** Exactly what the inwoner has before them. */
export type ShownPlan = PlanView['getoond'];
export type PlanContent = ShownPlan['inhoud'];
export type Goal = PlanContent['doelen'][number];
export type Rung = Goal['treden'][number];
export type Step = Goal['interventies'][number];
export type Maatwerk = NonNullable<Step['maatwerk']>;
/** What the sociale kaart said of a dienst that is in the plan. */
export type ChosenDienst = NonNullable<Step['dienst']>;
export type Domain = PlanView['domeinen'][number];
export type Difference = NonNullable<PlanView['vorige']>['verschillen'][number];
export type DifferenceValue = NonNullable<Difference['is']>;

/** Whether somebody may do an act of the plan now, or why not. */
export function offerOf(plan: Pick<PlanView, 'kan'>, act: string): { readonly allowed: boolean; readonly reason: { readonly nl: string; readonly en: string } | undefined } {
  const found = plan.kan.find((k) => k.act === `ondersteuningsplan.${act}`);
  return { allowed: found?.mag === true, reason: found?.reden };
}

/** Where a part of a plan stands: the paths by which reactions and own words name it. */
export const partOf = {
  goal: (goal: Pick<Goal, 'id'>): string => `/doelen/${goal.id}/doel`,
  step: (goal: Pick<Goal, 'id'>, step: Pick<Step, 'id'>): string => `/doelen/${goal.id}/interventies/${step.id}`,
  task: (place: number): string => `/taken/${place}`,
};
