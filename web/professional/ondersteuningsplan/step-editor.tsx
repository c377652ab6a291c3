import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ChosenDienst, Step } from '../../shared/plan/plan-view.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { WriteArea, WriteDay, WriteLine } from './inputs.tsx';
import { MaatwerkEditor } from './maatwerk-editor.tsx';

interface Props {
  readonly step: Step;
  readonly base: string;
  /** Name of the voorziening, where it is one of the productenboek. */
  readonly name: string | undefined;
  readonly onChange: (step: Step) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What happens, who does it, when it is looked at; and for a voorziening how much, from whom and until when. */
export function StepEditor({ step, base, name, onChange, onRemove, onClose }: Props) {
  const { t } = useLingui();
  const { rungs } = usePlanWords();
  const { maatwerk, dienst } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="pb-panel spil-card" aria-labelledby={`edit-${step.id}`}>
      <h3 id={`edit-${step.id}`} tabIndex={-1} ref={heading}>{rungs[step.trede]}{name !== undefined && `: ${name}`}</h3>
      <div className="pb-two">
        <WriteArea label={t`Wat gebeurt er?`} maxLength={1000} value={step.omschrijving} onChange={(omschrijving) => onChange({ ...step, omschrijving })} />
        <div className="pb-stack">
          <WriteLine label={t`Wie doet het?`} value={step.wie} onChange={(wie) => onChange({ ...step, wie })} />
          <WriteDay label={t`Wanneer kijken jullie of het helpt?`} value={step.evaluatieOp} onChange={(evaluatieOp) => onChange({ ...step, evaluatieOp })} />
        </div>
      </div>
      {dienst !== undefined && <DienstFacts dienst={dienst} />}
      {maatwerk !== undefined && <MaatwerkEditor maatwerk={maatwerk} base={base} onChange={(changed) => onChange({ ...step, maatwerk: changed })} />}
      <ButtonGroup>
        <Button type="button" kind="secondary" onClick={onClose}><Trans>Klaar</Trans></Button>
        <Button type="button" kind="subtle" onClick={onRemove}><Trans>Weghalen</Trans></Button>
      </ButtonGroup>
    </section>
  );
}

/** What the sociale kaart says of it; the inwoner reads the same in the plan. */
function DienstFacts({ dienst }: { readonly dienst: ChosenDienst }) {
  const { t } = useLingui();
  const facts = [
    { label: t`Van wie`, value: dienst.organisatie }, { label: t`Waar`, value: dienst.waar }, { label: t`Wanneer`, value: dienst.wanneer }, { label: t`Telefoon`, value: dienst.telefoon }, { label: t`Kosten`, value: dienst.kosten },
  ];
  return <DataList items={facts.filter(({ value }) => value !== undefined && value !== '')} />;
}
