import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldWords } from '../../shared/plan/field-words.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import type { PlanConflict } from './merge-plans.ts';
import type { Draft, PlanKeeper } from './plan-keeper.ts';

/** The last name on the way to a value that says what it is. */
const fieldNames: Readonly<Record<string, string>> = {
  redenOverslaan: 'reden-overslaan', evaluatieOp: 'evaluatie-op', taken: 'taak-wat', evaluaties: 'evaluatie', volume: 'omvang', frequentie: 'omvang', motivering: 'pgb-motivering', beheer: 'pgb-beheer',
};

/** A value of any kind in words; a list as its parts. */
function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object') return Object.values(value).map(textOf).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where two people wrote in the same place: both texts beside each other, and the choice between them. */
export function ConflictPanel({ keeper, draft }: { readonly keeper: PlanKeeper; readonly draft: Draft }) {
  const { t } = useLingui();
  const fields = useFieldWords();
  const { rungs } = usePlanWords();
  const rungNames: Readonly<Record<string, string>> = rungs;
  if (draft.conflicts.length === 0) return null;
  const nameOf = ({ path }: PlanConflict): string => {
    const last = path.at(-1) ?? '';
    const goal = path[0] === 'doelen' ? draft.plan.doelen.find(({ id }) => id === path[1])?.doel : undefined;
    const rung = path.map((part) => rungNames[part]).find((name) => name !== undefined);
    return [fields[fieldNames[last] ?? last] ?? t`Een deel van het plan`, rung, goal].filter((part) => part !== undefined && part !== '').join(' · ');
  };
  return (
    <section className="pb-conflicts" aria-labelledby="conflicten" role="alert">
      <h2 id="conflicten"><Trans>Iemand anders schreef op dezelfde plek</Trans></h2>
      <p><Trans>Er is niets weg. Kies per plek wat er moet staan. Tot dan wordt er niets bewaard.</Trans></p>
      {draft.conflicts.map((conflict) => (
        <div className="pb-conflict" key={conflict.path.join('/')} role="group" aria-label={nameOf(conflict)}>
          <h3>{nameOf(conflict)}</h3>
          <div className="pb-two">
            <div>
              <p className="spil-plan-of"><Trans>Wat u schreef</Trans></p>
              <p>{textOf(conflict.mine)}</p>
              <Button type="button" kind="secondary" onClick={() => keeper.choose(conflict.path, conflict.mine)}><Trans>Dit houden</Trans></Button>
            </div>
            <div>
              <p className="spil-plan-of"><Trans>Wat er nu staat</Trans></p>
              <p>{textOf(conflict.theirs)}</p>
              <Button type="button" kind="secondary" onClick={() => keeper.choose(conflict.path, conflict.theirs)}><Trans>Dit overnemen</Trans></Button>
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
