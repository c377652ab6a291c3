import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Goal, PlanContent, Rung } from '../../shared/plan/plan-view.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { WriteArea, WriteChoice } from './inputs.tsx';
import { changeRung } from './plan-edits.ts';

interface Props {
  readonly goal: Goal;
  readonly trede: Rung['trede'];
  readonly prices: ReadonlyMap<string, number | null>;
  /** Step that is open below the columns. */
  readonly opened: string | undefined;
  readonly edit: (change: (plan: PlanContent) => PlanContent) => void;
  readonly onOpen: (step: string) => void;
  readonly onAdd: () => void;
  /** Opens the sociale kaart, on the rungs that are in it. */
  readonly onKaart: (() => void) | undefined;
}

/** One rung of the ladder for one goal: what it can do, whether that is enough, and what stands on it. */
export function RungColumn({ goal, trede, prices, opened, edit, onOpen, onAdd, onKaart }: Props) {
  const { t } = useLingui();
  const words = usePlanWords();
  const rung: Rung = goal.treden.find((one) => one.trede === trede) ?? { trede, antwoord: '' };
  const [skips, setSkips] = useState(rung.redenOverslaan !== undefined);
  const short = { voldoende: t`genoeg`, deels: t`deels`, niet: t`niet` };
  const outcomes = (['voldoende', 'deels', 'niet'] as const).map((value) => ({ value, label: short[value] }));
  const change = (part: Partial<Rung>): void => edit(changeRung(goal.id, trede, { ...rung, ...part }));
  const steps = goal.interventies.filter((step) => step.trede === trede);
  return (
    <section className="pb-rung" aria-label={words.rungs[trede]} id={`rung-${goal.id}-${trede}`}>
      <h3>{words.rungs[trede]}</h3>
      <WriteArea label={t`Wat kan dit betekenen?`} rows={3} value={rung.antwoord} onChange={(antwoord) => change({ antwoord })} />
      <WriteChoice label={t`Is dat genoeg?`} value={rung.uitkomst ?? ''} options={outcomes} empty={t`Kies`} onChange={(uitkomst) => edit(changeRung(goal.id, trede, { trede, antwoord: rung.antwoord, ...(rung.redenOverslaan === undefined ? {} : { redenOverslaan: rung.redenOverslaan }), ...(uitkomst === '' ? {} : { uitkomst }) }))} />
      <label className="pb-skip">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
          checked={skips}
          onChange={(event) => {
            setSkips(event.target.checked);
            if (!event.target.checked) edit(changeRung(goal.id, trede, { trede, antwoord: rung.antwoord, ...(rung.uitkomst === undefined ? {} : { uitkomst: rung.uitkomst }) }));
          }}
        />
        <Trans>Haast of gelijktijdig</Trans>
      </label>
      {skips && <WriteArea label={t`Waarom?`} value={rung.redenOverslaan ?? ''} maxLength={1000} onChange={(redenOverslaan) => change({ redenOverslaan })} />}
      <ul className="spil-list pb-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <button className="pb-step" type="button" id={`step-${step.id}`} aria-expanded={step.id === opened} onClick={() => onOpen(step.id)}>
              <span>{step.omschrijving === '' ? <Trans>Nog in te vullen</Trans> : step.omschrijving}</span>
              {step.wie !== '' && <span className="spil-plan-of">{step.wie}</span>}
              {step.dienst !== undefined && <span className="spil-plan-of">{step.dienst.organisatie}</span>}
              {step.maatwerk !== undefined && <Price centen={prices.get(step.id)} />}
            </button>
          </li>
        ))}
      </ul>
      {onKaart !== undefined && (
        <button className="pb-add" type="button" onClick={onKaart}>
          <Icon name="plus" /> <Trans>Uit de sociale kaart</Trans>
          <span className="spil-visually-hidden"> ({words.rungs[trede]})</span>
        </button>
      )}
      <button className="pb-add" type="button" onClick={onAdd}>
        <Icon name="plus" /> {trede === 'collectief' || trede === 'individueel' ? <Trans>Uit het productenboek</Trans> : <Trans>Toevoegen</Trans>}
        <span className="spil-visually-hidden"> ({words.rungs[trede]})</span>
      </button>
    </section>
  );
}

function Price({ centen }: { readonly centen: number | null | undefined }) {
  return <span className="spil-plan-of">{centen === null || centen === undefined ? <Trans>nog geen prijs</Trans> : <MoneyText centen={centen} />}</span>;
}
