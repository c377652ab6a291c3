import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import type { LadderBand, LadderItem } from '../ui/ladder-bands.tsx';
import { LadderBands } from '../ui/ladder-bands.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { ChosenDienst, Goal, Maatwerk, PlanView, ShownPlan, Step } from './plan-view.ts';
import { partOf } from './plan-view.ts';
import { usePlanWords } from './plan-words.ts';

export interface StepsProps {
  readonly shown: ShownPlan;
  readonly state: PlanView['toestand'];
  /** Today, from the server: what runs and what is done. */
  readonly today: string;
  /** "Klopt dit?" beside a part. */
  readonly ask?: (part: string) => ReactNode;
}

/** What is going to happen, nearest first: the person, the people around, the neighbourhood, the gemeente. */
export function PlanSteps({ shown, state, today, ask }: StepsProps) {
  const { t } = useLingui();
  const empty = t`Hier staat niets.`;
  const items = (...rungs: readonly Step['trede'][]): LadderItem[] =>
    shown.inhoud.doelen.flatMap((goal) => goal.interventies.filter(({ trede }) => rungs.includes(trede)).map((step) => itemOf({ shown, state, today, ask, goal, step })));
  const bands: readonly LadderBand[] = [
    { key: 'eigen', title: t`Wat ik zelf doe`, icon: 'persoon', empty, items: items('eigen') },
    { key: 'netwerk', title: t`Wat mensen om mij heen doen`, icon: 'mensen', empty, items: items('netwerk') },
    { key: 'wijk', title: t`Wat er in de wijk is`, icon: 'buurt', empty, items: items('algemeen') },
    { key: 'gemeente', title: t`Wat de gemeente regelt`, icon: 'gemeente', empty, items: items('collectief', 'individueel') },
  ];
  return <LadderBands bands={bands} />;
}

interface ItemProps {
  readonly shown: ShownPlan;
  readonly state: PlanView['toestand'];
  readonly today: string;
  readonly ask: StepsProps['ask'];
  readonly goal: Goal;
  readonly step: Step;
}

function itemOf({ shown, state, today, ask, goal, step }: ItemProps): LadderItem {
  const several = shown.inhoud.doelen.length > 1;
  const question = ask?.(partOf.step(goal, step));
  return {
    key: step.id,
    what: (
      <>
        {step.omschrijving}
        {step.dienst !== undefined && <DienstText dienst={step.dienst} said={step.omschrijving} />}
        {step.maatwerk !== undefined && <MaatwerkText maatwerk={step.maatwerk} names={shown.namen} />}
        {several && <span className="spil-plan-of"><Trans>Voor: {goal.doel}</Trans></span>}
      </>
    ),
    who: step.wie,
    when: <When step={step} />,
    state: <State step={step} plan={state} today={today} />,
    ...(question === undefined ? {} : { ask: question }),
  };
}

/** Where to go, when, and whom to call; as the sociale kaart said it on that day. */
function DienstText({ dienst, said }: { readonly dienst: ChosenDienst; readonly said: string }) {
  const { naam, organisatie, waar, wanneer, telefoon, kosten } = dienst;
  return (
    <>
      <span className="spil-plan-of">{[naam === said ? '' : naam, organisatie].filter(Boolean).join(' · ')}</span>
      {[waar, wanneer, kosten].filter((text) => text !== undefined && text !== '').map((text) => <span className="spil-plan-of" key={text}>{text}</span>)}
      {telefoon !== undefined && telefoon !== '' && <span className="spil-plan-of"><PhoneLink number={telefoon} call /></span>}
    </>
  );
}

/** Which voorziening, how much, from whom. */
function MaatwerkText({ maatwerk, names }: { readonly maatwerk: Maatwerk; readonly names: ShownPlan['namen'] }) {
  const words = usePlanWords();
  const by = maatwerk.organisatie === null ? words.forms.pgb : names[maatwerk.organisatie];
  return (
    <span className="spil-plan-of">
      {[names[maatwerk.voorziening], words.volume(maatwerk.omvang), by].filter(Boolean).join(' · ')}
      {maatwerk.resultaat !== '' && <span className="spil-plan-of"><Trans>Dit moet het opleveren: {maatwerk.resultaat}</Trans></span>}
      {maatwerk.pgb !== undefined && <span className="spil-plan-of"><Trans>Waarom een pgb: {maatwerk.pgb.motivering}. Beheer: {maatwerk.pgb.beheer}.</Trans></span>}
    </span>
  );
}

function When({ step: { maatwerk, evaluatieOp } }: { readonly step: Step }) {
  return (
    <>
      {maatwerk !== undefined && maatwerk.van !== null && maatwerk.tot !== null && (
        <span className="spil-plan-when"><Trans>van <DateText value={maatwerk.van} /> tot en met <DateText value={maatwerk.tot} /></Trans></span>
      )}
      {evaluatieOp !== null && <span className="spil-plan-when"><Trans>op <DateText value={evaluatieOp} /> kijken we of het helpt</Trans></span>}
    </>
  );
}

function State({ step: { maatwerk }, plan, today }: { readonly step: Step; readonly plan: PlanView['toestand']; readonly today: string }) {
  const { t } = useLingui();
  if (plan === 'concept' || plan === 'ter-ondertekening') return <StatusBadge tone="rust">{t`voorstel`}</StatusBadge>;
  if (plan !== 'overeengekomen') return <StatusBadge tone="gestopt">{t`geldt niet meer`}</StatusBadge>;
  if (maatwerk?.van !== undefined && maatwerk.van !== null && maatwerk.van > today) return <StatusBadge tone="rust">{t`begint nog`}</StatusBadge>;
  if (maatwerk?.tot !== undefined && maatwerk.tot !== null && maatwerk.tot < today) return <StatusBadge tone="klaar">{t`afgelopen`}</StatusBadge>;
  return <StatusBadge tone="loopt">{t`afgesproken`}</StatusBadge>;
}
