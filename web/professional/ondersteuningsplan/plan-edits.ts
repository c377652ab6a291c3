import type { Goal, Maatwerk, PlanContent, Rung, Step } from '../../shared/plan/plan-view.ts';

type Change = (plan: PlanContent) => PlanContent;

/** The ladder, nearest first. */
export const rungs = ['eigen', 'netwerk', 'algemeen', 'collectief', 'individueel'] as const satisfies readonly Rung['trede'][];

/** A short name for a new part; unique within a plan for all that matters. */
export function newPartId(kind: 'doel' | 'stap'): string {
  return `${kind}-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export const addGoal = (id: string, domein: string): Change => (plan) => ({
  ...plan, doelen: [...plan.doelen, { id, domein, doel: '', treden: rungs.map((trede) => ({ trede, antwoord: '' })), interventies: [] }],
});

export const removeGoal = (id: string): Change => (plan) => ({ ...plan, doelen: plan.doelen.filter((goal) => goal.id !== id) });

export const changeGoal = (id: string, change: (goal: Goal) => Goal): Change => (plan) => ({ ...plan, doelen: plan.doelen.map((goal) => (goal.id === id ? change(goal) : goal)) });

/** Changes a rung of a goal; an answer that is wiped goes away altogether. */
export const changeRung = (goal: string, trede: Rung['trede'], { uitkomst, redenOverslaan, ...rest }: Rung): Change =>
  changeGoal(goal, (doel) => ({
    ...doel, treden: doel.treden.map((rung) => (rung.trede === trede ? { ...rest, ...(uitkomst === undefined ? {} : { uitkomst }), ...(redenOverslaan === undefined ? {} : { redenOverslaan }) } : rung)),
  }));

export const addStep = (goal: string, step: Step): Change => changeGoal(goal, (doel) => ({ ...doel, interventies: [...doel.interventies, step] }));

export const changeStep = (goal: string, step: Step): Change => changeGoal(goal, (doel) => ({ ...doel, interventies: doel.interventies.map((one) => (one.id === step.id ? step : one)) }));

export const removeStep = (goal: string, id: string): Change => changeGoal(goal, (doel) => ({ ...doel, interventies: doel.interventies.filter((step) => step.id !== id) }));

/** Switches between natura, with an aanbieder, and a pgb, without one. */
export function inForm(maatwerk: Maatwerk, organisatie: string | null): Maatwerk {
  const { pgb, ...rest } = maatwerk;
  return organisatie === null
    ? { ...rest, organisatie, leveringsvorm: 'pgb', pgb: pgb ?? { motivering: '', beheer: '' } }
    : { ...rest, organisatie, leveringsvorm: 'natura' };
}
