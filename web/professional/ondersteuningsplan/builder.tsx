import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { Section } from '../../shared/ui/section.tsx';
import { Agreements } from './agreements.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { GoalEditor } from './goal-editor.tsx';
import { GoalList } from './goal-list.tsx';
import { HeadFields } from './head-fields.tsx';
import { PlanMeter } from './plan-meter.tsx';
import type { PlanStand } from './plan-keeper.ts';
import { Reactions } from './reactions.tsx';
import { usePlanKeeper } from './use-plan-keeper.ts';

interface Props {
  readonly plan: PlanView;
  readonly stand: PlanStand;
  readonly base: string;
}

/** The plan in the making: goals at the left, the rungs of the chosen goal beside them, price and mandate in view. Nothing to save. */
export function Builder({ plan, stand, base }: Props) {
  const { t } = useLingui();
  const { keeper, draft } = usePlanKeeper(plan, stand, base);
  const [chosen, choose] = useState(draft.plan.doelen[0]?.id);
  const goal = draft.plan.doelen.find(({ id }) => id === chosen) ?? draft.plan.doelen[0];
  const edit = keeper.edit.bind(keeper);
  return (
    <div className="pb">
      <ConflictPanel keeper={keeper} draft={draft} />
      <HeadFields plan={draft.plan} edit={edit} />
      <Section title={t`Doelen en wat ervoor nodig is`}>
        <div className="pb-goals">
          <GoalList plan={draft.plan} stand={draft.stand} domains={plan.domeinen} chosen={goal?.id} choose={choose} edit={edit} />
          {goal !== undefined && <GoalEditor key={goal.id} goal={goal} plan={draft.plan} prices={draft.prices} domains={plan.domeinen} names={plan.getoond.namen} base={base} edit={edit} />}
        </div>
      </Section>
      <Agreements plan={draft.plan} edit={edit} />
      <Reactions plan={plan} />
      <PlanMeter draft={draft} base={base} plan={plan} onGoal={choose} />
    </div>
  );
}
