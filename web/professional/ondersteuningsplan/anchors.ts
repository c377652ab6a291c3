import type { PlanContent } from '../../shared/plan/plan-view.ts';

/** Where on the page a part stands that a rule is about (a JSON pointer with places), and the goal that has to be open for it. */
export function anchorOf(plan: PlanContent, pointer: string): { readonly anchor: string; readonly goal: string | undefined } {
  const [, kind = '', place, part, at] = pointer.split('/');
  if (kind !== 'doelen' || place === undefined) return { anchor: kind, goal: undefined };
  const goal = plan.doelen[Number(place)];
  if (goal === undefined) return { anchor: 'doelen', goal: undefined };
  const step = part === 'interventies' && at !== undefined ? goal.interventies[Number(at)] : undefined;
  const rung = part === 'treden' && at !== undefined ? goal.treden[Number(at)] : undefined;
  if (step !== undefined) return { anchor: `step-${step.id}`, goal: goal.id };
  if (rung !== undefined) return { anchor: `rung-${goal.id}-${rung.trede}`, goal: goal.id };
  return { anchor: part === 'doel' || part === 'domein' ? `${part}-${goal.id}` : `goal-${goal.id}`, goal: goal.id };
}
