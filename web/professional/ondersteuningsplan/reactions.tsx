import { Trans, useLingui } from '@lingui/react/macro';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { partWords } from './part-words.ts';

/** What the inwoner said of the parts of the plan: of this version first, and what is not right first. */
export function Reactions({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  if (plan.reacties.length === 0) return null;
  const ordered = plan.reacties.toSorted((a, b) => b.nummer - a.nummer || Number(a.klopt) - Number(b.klopt));
  return (
    <Section title={t`Wat de inwoner zegt`} card>
      <ul className="spil-list spil-plan-goals">
        {ordered.map(({ id, nummer, onderdeel, klopt, tekst, naam, gemaaktOp }) => (
          <li key={id}>
            <span className="spil-plan-of">{partWords(plan.getoond.inhoud, onderdeel)}</span>
            {klopt ? <StatusBadge tone="klaar"><Trans>klopt</Trans></StatusBadge> : <StatusBadge tone="let-op"><Trans>klopt niet</Trans></StatusBadge>}
            {tekst !== '' && <span>“{tekst}”</span>}
            <span className="spil-plan-of">{naam}, <DateText value={gemaaktOp} time />{nummer !== plan.nummer && <> <Trans>(bij plan {nummer})</Trans></>}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
