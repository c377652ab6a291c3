import type { PlanContent } from '../../shared/plan/plan-view.ts';

/** The words that stand at a part of a plan. */
export function partWords(plan: PlanContent, part: string): string {
  const [, kind, id, , step] = part.split('/');
  if (kind === 'einddoel') return plan.einddoel;
  if (kind === 'bijdrage') return plan.bijdrage ?? '';
  if (kind === 'taken') return plan.taken[Number(id)]?.wat ?? '';
  const goal = plan.doelen.find((one) => one.id === id);
  return (step === undefined ? goal?.doel : goal?.interventies.find((one) => one.id === step)?.omschrijving) ?? '';
}
