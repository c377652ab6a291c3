import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { anchorOf } from './anchors.ts';
import { KeptState } from './kept-state.tsx';
import type { Draft } from './plan-keeper.ts';

interface Props {
  readonly draft: Draft;
  readonly plan: PlanView;
  readonly base: string;
  readonly onGoal: (goal: string) => void;
}

/** What stays in view while building: the price against the mandate, whether a beschikking follows, what is missing, and that it is kept. */
export function PlanMeter({ draft, plan, base, onGoal }: Props) {
  const { stand } = draft;
  return (
    <div className="pb-meter">
      <p className="pb-meter__price">
        <strong><MoneyText centen={stand.totaalCenten} /></strong> <span className="spil-subtle">{stand.geprijsd ? <Trans>kost dit plan hoogstens</Trans> : <Trans>tot nu toe; niet alles heeft een prijs</Trans>}</span>
      </p>
      <Mandate stand={stand} plan={plan} base={base} />
      <p>{stand.beschikkingNodig ? <StatusBadge tone="let-op"><Trans>beschikking nodig</Trans></StatusBadge> : <StatusBadge tone="klaar"><Trans>geen beschikking nodig</Trans></StatusBadge>}</p>
      <Missing draft={draft} onGoal={onGoal} />
      <KeptState draft={draft} />
    </div>
  );
}

function Mandate({ stand: { mandaat }, plan, base }: { readonly stand: Draft['stand']; readonly plan: PlanView; readonly base: string }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const dearest = Math.max(0, ...mandaat.jaren.map(({ centen }) => centen));
  return (
    <details className="pb-mandate">
      <summary>
        {mandaat.binnen ? <StatusBadge tone="klaar"><Trans>binnen uw mandaat</Trans></StatusBadge> : mandaat.goedgekeurd ? <StatusBadge tone="klaar"><Trans>goedgekeurd</Trans></StatusBadge> : <StatusBadge tone="let-op"><Trans>goedkeuring nodig</Trans></StatusBadge>}
        <Icon name="chevron" />
      </summary>
      <div className="pb-mandate__panel spil-card">
        {mandaat.redenen.map(({ uitleg }) => <p key={uitleg.nl}>{uitleg[lang]}</p>)}
        <p>
          <Trans>Duurste jaar: <MoneyText centen={dearest} /> van <MoneyText centen={mandaat.grensCenten} />.</Trans>
        </p>
        <meter min={0} max={mandaat.grensCenten} value={Math.min(dearest, mandaat.grensCenten)} aria-label={t`Kosten van het duurste jaar tegen het mandaat`} />
        <p className="spil-source">{mandaat.beleid.bron}</p>
        {!mandaat.binnen && !mandaat.goedgekeurd && (plan.goedkeuring?.goedgekeurd === null ? <p><Trans>De goedkeuring is gevraagd.</Trans></p> : <Link to={`${base}/goedkeuring-vragen`}><Trans>Goedkeuring vragen</Trans></Link>)}
        {plan.goedkeuring?.goedgekeurd === false && <p><Trans>Niet goedgekeurd door {plan.goedkeuring.door}: “{plan.goedkeuring.motivering}”</Trans></p>}
      </div>
    </details>
  );
}

function Missing({ draft, onGoal }: Pick<Props, 'draft' | 'onGoal'>) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { fouten } = draft.stand;
  if (fouten.length === 0) return <p><StatusBadge tone="klaar"><Trans>klaar om aan te bieden</Trans></StatusBadge></p>;
  return (
    <details className="pb-mandate">
      <summary>
        <StatusBadge tone="rust"><Plural value={fouten.length} one="nog # punt" other="nog # punten" /></StatusBadge>
        <Icon name="chevron" />
      </summary>
      <ul className="pb-mandate__panel spil-card">
        {fouten.map(({ regel, pad, bron, uitleg }) => {
          const { anchor, goal } = anchorOf(draft.plan, pad);
          return (
            <li key={`${regel}${pad}`}>
              <a href={`#${anchor}`} onClick={() => goal !== undefined && onGoal(goal)}>{uitleg[lang]}</a> <span className="spil-source">{bron}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
