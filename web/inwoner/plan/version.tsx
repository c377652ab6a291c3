import { useLingui } from '@lingui/react/macro';
import { data } from 'react-router';
import type { Route } from './+types/version.ts';
import { getApp } from '../../shared/app-context.ts';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { PlanSignatures } from '../../shared/plan/plan-signatures.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { PlanNotice } from './plan-notice.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!/^[1-9]\d{0,3}$/.test(params.nummer)) throw data(null, { status: 404 });
  return { plan: await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan, nummer: Number(params.nummer) }) };
}

/** An earlier version, as it was. */
export default function Version({ loaderData: { plan } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { nummer } = plan;
  return (
    <Page title={t`Mijn plan, versie ${nummer}`} back={{ to: `/mijn/plan/${plan.id}`, label: t`Terug naar mijn plan` }}>
      <PlanNotice plan={plan} />
      <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} />
      {plan.handtekeningen.length > 0 && (
        <Section title={t`Handtekeningen`}>
          <PlanSignatures plan={plan} />
        </Section>
      )}
    </Page>
  );
}
