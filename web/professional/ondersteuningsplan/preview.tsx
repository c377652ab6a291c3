import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/preview.ts';
import { getApp } from '../../shared/app-context.ts';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan }) };
}

/** The plan as the inwoner would have it before them now. */
export default function Preview({ loaderData: { plan }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Zo ziet de inwoner het`} back={{ to: `/dossiers/${params.dossier}/plan/${plan.id}`, label: t`Terug naar het plan` }}>
      <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} />
    </Page>
  );
}
