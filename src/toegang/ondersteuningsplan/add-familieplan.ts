import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { treden } from './ondersteuningsplan.ts';
import { findPlanOf, lockPlan } from './ondersteuningsplan.queries.ts';
import type { ConceptDoel, ConceptInterventie, PlanConcept } from './plan-inhoud.schema.ts';
import { writePlan } from './write-plan.ts';

/** A goal of a family with what it does itself; ids are uuids. */
export interface Familiedeel {
  readonly id: string;
  readonly domein: string;
  readonly doel: string;
  readonly stappen: readonly { readonly id: string; readonly trede: 'eigen' | 'netwerk'; readonly wat: string; readonly wie: string; readonly evaluatieOp: string | null }[];
  /** What help the family says is still needed. */
  readonly hulp: readonly string[];
}

/** As many steps and goals as a plan can hold. */
const most = { stappen: 20, doelen: 26 } as const;
const idOf = (id: string): string => `fgp-${id}`;
const isTakenOver = ({ id }: { readonly id: string }): boolean => id.startsWith('fgp-');

/**
 * Puts what a family does in the ondersteuningsplan that is being made, on the rungs `eigen` and `netwerk`; answers the id of the
 * plan. What was taken over before and is no longer there goes, what the professional wrote stays. Throws where no plan is being
 * made, or where it would hold too much. A module that calls this declares `planGewijzigd`.
 */
export async function addFamilieplan(context: Pick<CommandContext<unknown, object>, Exclude<keyof CommandContext<unknown, object>, 'input' | 'loaded'>>, dossier: string, { nummer, doelen }: { readonly nummer: number; readonly doelen: readonly Familiedeel[] }): Promise<string> {
  const found = await findPlanOf(context.tx, context.gemeente, dossier);
  if (found?.toestand !== 'concept') throw conflict('PlanOntbreekt', { nl: 'Begin eerst het ondersteuningsplan, of maak er een nieuwe versie van.', en: 'First begin the support plan, or make a new version of it.' });
  const loaded = await lockPlan(context.tx, context.gemeente, found.id);
  await writePlan({ ...context, loaded, input: { id: loaded.id, inhoud: withFamilieplan(loaded.inhoud, doelen, nummer) } });
  return loaded.id;
}

/** The plan with the goals of the family in it: into a goal of the same domain that has no words yet, or beside the others. */
export function withFamilieplan(plan: PlanConcept, delen: readonly Familiedeel[], nummer: number): PlanConcept {
  const wanted = new Set(delen.map(({ id }) => idOf(id)));
  let doelen = plan.doelen.map((doel) => ({ ...doel, interventies: doel.interventies.filter((step) => !isTakenOver(step)) }))
    // A goal that came from the family and that it no longer has goes, unless somebody built on it.
    .filter((doel) => !isTakenOver(doel) || wanted.has(doel.id) || doel.interventies.length > 0);
  for (const deel of delen) {
    const place = doelen.findIndex(({ id }) => id === idOf(deel.id));
    const empty = place >= 0 ? place : doelen.findIndex(({ domein, doel, id }) => domein === deel.domein && doel === '' && !isTakenOver({ id }));
    const before = doelen[empty];
    const goal = goalOf(deel, before, nummer);
    if (goal.interventies.length > most.stappen) throw conflict('PlanTeGroot', { nl: `Bij ‘${deel.doel}’ staan meer dan ${most.stappen} stappen. Voeg er samen voordat u het plan overneemt.`, en: `‘${deel.doel}’ has more than ${most.stappen} steps. Join some before you take the plan over.` });
    doelen = before ? doelen.with(empty, goal) : [...doelen, goal];
  }
  if (doelen.length > most.doelen) throw conflict('PlanTeGroot', { nl: `Het plan krijgt zo meer dan ${most.doelen} doelen. Voeg er samen voordat u het plan overneemt.`, en: `The plan would have more than ${most.doelen} goals. Join some before you take the plan over.` });
  return { ...plan, doelen };
}

function goalOf(deel: Familiedeel, before: ConceptDoel | undefined, nummer: number): ConceptDoel {
  const steps = deel.stappen.map(({ id, trede, wat, wie, evaluatieOp }): ConceptInterventie => ({ id: idOf(id), trede, omschrijving: wat, wie, evaluatieOp }));
  const answers = before?.treden ?? treden.map((trede) => ({ trede, antwoord: '' }));
  const told = (trede: string): string => [...deel.stappen.filter((step) => step.trede === trede).map(({ wie, wat }) => `${wie}: ${wat}`), ...(trede === 'netwerk' ? deel.hulp.map((wat) => `Volgens de familie is nog hulp nodig: ${wat}`) : [])].join('\n');
  return {
    id: idOf(deel.id), domein: deel.domein, doel: deel.doel,
    // What a professional wrote on a rung is theirs; an empty one is filled with the words of the family.
    treden: answers.map((answer) => (answer.antwoord === '' && told(answer.trede) !== '' ? { ...answer, antwoord: `Uit het familiegroepsplan (versie ${nummer}):\n${told(answer.trede)}`.slice(0, 4000) } : answer)),
    interventies: [...steps, ...before?.interventies ?? []],
  };
}
