import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Domain, Goal, Step } from '../../shared/plan/plan-view.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DienstPanel } from './dienst-panel.tsx';
import type { Dienst } from './diensten.ts';
import type { EditProps } from './head-fields.tsx';
import { WriteArea, WriteChoice } from './inputs.tsx';
import { addStep, changeGoal, changeStep, newPartId, removeGoal, removeStep, rungs } from './plan-edits.ts';
import { ProductPanel } from './product-panel.tsx';
import type { Product } from './products.ts';
import { RungColumn } from './rung-column.tsx';
import { StepEditor } from './step-editor.tsx';

interface Props extends EditProps {
  readonly goal: Goal;
  readonly prices: ReadonlyMap<string, number | null>;
  readonly domains: readonly Domain[];
  readonly names: Readonly<Record<string, string>>;
  readonly base: string;
}

type Open = { readonly step: string } | { readonly pick: 'collectief' | 'individueel' } | { readonly kaart: 'algemeen' | 'collectief' } | undefined;

/** One goal: its words, the five rungs as columns, and below them what was opened. */
export function GoalEditor({ goal, plan, prices, domains, names, base, edit }: Props) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const [open, setOpen] = useState<Open>();
  const [picked, remember] = useState<Readonly<Record<string, string>>>({});
  const step = open !== undefined && 'step' in open ? goal.interventies.find(({ id }) => id === open.step) : undefined;
  const addDienst = (trede: Step['trede'], dienst: Dienst): void => {
    const id = newPartId('stap');
    edit(addStep(goal.id, { id, trede, omschrijving: dienst.naam, wie: '', evaluatieOp: plan.evaluaties[0] ?? null, dienst: toChosen(dienst) }));
    setOpen({ step: id });
  };
  const add = (trede: Step['trede'], product?: Product): void => {
    const id = newPartId('stap');
    const { van, tot } = plan.tijdpad;
    edit(addStep(goal.id, {
      id, trede, omschrijving: product?.naam ?? '', wie: '', evaluatieOp: plan.evaluaties[0] ?? null,
      ...(product === undefined ? {} : { maatwerk: { voorziening: product.id, organisatie: null, leveringsvorm: 'natura', omvang: { volume: 1, eenheid: product.eenheid, frequentie: product.frequentie }, van, tot, resultaat: '' } }),
    }));
    if (product !== undefined) remember((known) => ({ ...known, [product.id]: product.naam }));
    setOpen({ step: id });
  };
  return (
    <div className="pb-goal" id={`goal-${goal.id}`}>
      <div className="pb-goal__head">
        <WriteArea anchor={`doel-${goal.id}`} label={t`Doel`} hint={t`Wat de inwoner wil bereiken, in eigen woorden.`} maxLength={1000} value={goal.doel} onChange={(doel) => edit(changeGoal(goal.id, (now) => ({ ...now, doel })))} />
        <WriteChoice anchor={`domein-${goal.id}`} label={t`Leefdomein`} value={goal.domein} options={domains.map(({ code, gewoon }) => ({ value: code, label: gewoon[lang] }))} empty={t`Kies`} onChange={(domein) => edit(changeGoal(goal.id, (now) => ({ ...now, domein })))} />
        <Button type="button" kind="subtle" onClick={() => edit(removeGoal(goal.id))}><Trans>Doel weghalen</Trans></Button>
      </div>
      <div className="pb-rungs">
        {rungs.map((trede) => (
          <RungColumn
            key={trede}
            goal={goal}
            trede={trede}
            prices={prices}
            opened={step?.id}
            edit={edit}
            onOpen={(id) => setOpen({ step: id })}
            onAdd={() => (trede === 'collectief' || trede === 'individueel' ? setOpen({ pick: trede }) : add(trede))}
            onKaart={trede === 'algemeen' || trede === 'collectief' ? () => setOpen({ kaart: trede }) : undefined}
          />
        ))}
      </div>
      {open !== undefined && 'pick' in open && <ProductPanel key={open.pick} trede={open.pick} base={base} onPick={(product) => add(open.pick, product)} onClose={() => setOpen(undefined)} />}
      {open !== undefined && 'kaart' in open && <DienstPanel key={open.kaart} trede={open.kaart} base={base} onPick={(dienst) => addDienst(open.kaart, dienst)} onClose={() => setOpen(undefined)} />}
      {step !== undefined && (
        <StepEditor
          key={step.id}
          step={step}
          base={base}
          name={step.maatwerk === undefined ? step.dienst?.naam : (names[step.maatwerk.voorziening] ?? picked[step.maatwerk.voorziening])}
          onChange={(changed) => edit(changeStep(goal.id, changed))}
          onRemove={() => edit(removeStep(goal.id, step.id))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** What of it goes into the plan; the server looks it up again when the plan is kept. */
function toChosen({ id, naam, organisatie, telefoon, kosten, plek, wanneer }: Dienst): NonNullable<Step['dienst']> {
  return { id, naam, organisatie, waar: plek === null ? '' : [plek.naam, plek.adres, plek.plaats].filter(Boolean).join(', '), wanneer: wanneer.map(({ nl }) => nl).join('; '), telefoon, kosten };
}
