import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/plan.ts';
import { getApp } from '../../shared/app-context.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Page } from '../../shared/ui/page.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Builder } from './builder.tsx';
import { PlanLinks } from './plan-links.tsx';
import { PlanReading } from './plan-reading.tsx';
import './plan-builder.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan }) };
}

const tones = { concept: 'rust', 'ter-ondertekening': 'loopt', overeengekomen: 'klaar', 'geen-overeenstemming': 'let-op', vervangen: 'gestopt' } as const;

/** The plan of a household: built while it is in the making, read and signed after that. */
export default function Plan({ loaderData: { plan }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = usePlanWords();
  const base = `/dossiers/${params.dossier}/plan/${plan.id}`;
  const writes = offerOf(plan, 'wijziging').allowed && plan.stand !== null;
  return (
    <Page title={t`Ondersteuningsplan`} wide above={<StatusBadge tone={tones[plan.toestand]}>{states[plan.toestand]}</StatusBadge>} actions={<PlanLinks plan={plan} base={base} />}>
      {writes && plan.stand !== null ? <Builder key={`${plan.id}-${plan.nummer}`} plan={plan} stand={plan.stand} base={base} /> : <PlanReading plan={plan} />}
    </Page>
  );
}
