import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Domain } from '../../shared/plan/plan-view.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { EditProps } from './head-fields.tsx';
import { addGoal, newPartId } from './plan-edits.ts';
import type { PlanStand } from './plan-keeper.ts';

interface Props extends EditProps {
  readonly stand: PlanStand;
  readonly domains: readonly Domain[];
  readonly chosen: string | undefined;
  readonly choose: (goal: string) => void;
}

/** The goals, each with its leefdomein and how much is still missing. */
export function GoalList({ plan, stand, domains, chosen, choose, edit }: Props) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const missing = (place: number): number => stand.fouten.filter(({ pad }) => pad.startsWith(`/doelen/${place}/`)).length;
  const add = (): void => {
    const id = newPartId('doel');
    edit(addGoal(id, domains.find(({ code }) => !plan.doelen.some((goal) => goal.domein === code))?.code ?? ''));
    choose(id);
  };
  return (
    <nav className="pb-goal-list" aria-label={t`Doelen`}>
      <ul className="spil-list">
        {plan.doelen.map((goal, place) => (
          <li key={goal.id}>
            <button type="button" aria-current={goal.id === chosen} onClick={() => choose(goal.id)}>
              <span className="spil-plan-of">{domains.find(({ code }) => code === goal.domein)?.gewoon[lang] ?? t`Kies een leefdomein`}</span>
              <span>{goal.doel === '' ? <Trans>Nieuw doel</Trans> : goal.doel}</span>
              {missing(place) > 0 && <span className="pb-missing"><Icon name="alert" /> <Plural value={missing(place)} one="nog # punt" other="nog # punten" /></span>}
            </button>
          </li>
        ))}
      </ul>
      <button className="nl-button nl-button--secondary" type="button" id="doelen" onClick={add}>
        <span className="nl-button__icon-start"><Icon name="plus" /></span>
        <span className="nl-button__label"><Trans>Doel toevoegen</Trans></span>
      </button>
    </nav>
  );
}
