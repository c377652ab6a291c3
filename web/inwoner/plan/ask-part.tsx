import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

/** "Klopt dit?" beside a part of the plan, what was said of it, and the way to put it into own words. */
export function AskPart({ plan, part }: { readonly plan: PlanView; readonly part: string }) {
  const said = plan.reacties.findLast(({ onderdeel, nummer }) => onderdeel === part && nummer === plan.nummer);
  const own = plan.eigenWoorden.some(({ onderdeel }) => onderdeel === part || onderdeel === `${part}/omschrijving`);
  const mayReact = offerOf(plan, 'reactie').allowed;
  const mayReword = own && offerOf(plan, 'aanpassing').allowed;
  if (said === undefined && !mayReact && !mayReword) return null;
  const query = (onderdeel: string): string => new URLSearchParams({ onderdeel }).toString();
  const ownPart = plan.eigenWoorden.find(({ onderdeel }) => onderdeel === part)?.onderdeel ?? `${part}/omschrijving`;
  return (
    <span className="ip-ask">
      {said?.klopt === true && <StatusBadge tone="klaar"><Trans>u zei: dit klopt</Trans></StatusBadge>}
      {said?.klopt === false && <StatusBadge tone="let-op"><Trans>u schreef: {said.tekst}</Trans></StatusBadge>}
      {mayReact && (
        <Link to={`/mijn/plan/${plan.id}/reactie?${query(part)}`}>
          <Trans>Klopt dit?</Trans>
        </Link>
      )}
      {mayReword && (
        <Link to={`/mijn/plan/${plan.id}/eigen-woorden?${query(ownPart)}`}>
          <Trans>In mijn eigen woorden zetten</Trans>
        </Link>
      )}
    </span>
  );
}
