import type { PlanView } from '../../shared/plan/plan-view.ts';

/** The words of the plan at a part of it, to show again beside a question about it; undefined where there is no such part. */
export function partText({ getoond: { inhoud } }: Pick<PlanView, 'getoond'>, part: string): string | undefined {
  if (part === '/einddoel') return inhoud.einddoel;
  if (part === '/bijdrage') return inhoud.bijdrage;
  const [, kind, id, , step] = part.split('/');
  if (kind === 'taken') return inhoud.taken[Number(id)]?.wat;
  const goal = kind === 'doelen' ? inhoud.doelen.find((doel) => doel.id === id) : undefined;
  return step === undefined ? goal?.doel : goal?.interventies.find((stap) => stap.id === step)?.omschrijving;
}
