import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/plan.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { PlanDifferences } from '../../shared/plan/plan-differences.tsx';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { PlanSignatures } from '../../shared/plan/plan-signatures.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { AskPart } from './ask-part.tsx';
import { PlanNotice } from './plan-notice.tsx';
import { SignPlan } from './sign-plan.tsx';
import './inwoner-plan.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan }) };
}

/** Signs exactly what stood on the page: the digest of it goes along. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (!form.checked('gelezen')) form.refuse('gelezen', msg`Zet eerst een vinkje als u het plan gelezen heeft.`);
  return submitForm(form, { id: params.plan, digest: form.text('digest') }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.ondertekening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/plan/${params.plan}/getekend`);
  });
}

/** The plan as its owner reads it, and signs it at the end. */
export default function Plan({ loaderData: { plan }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const older = plan.versies.filter(({ nummer }) => nummer < plan.nummer);
  return (
    <Page title={t`Mijn plan`} state={actionData} back={{ to: '/mijn' }}>
      <PlanNotice plan={plan} />
      {plan.vorige !== null && (
        <Section title={t`Wat er anders is dan eerst`}>
          <PlanDifferences before={plan.vorige} domains={plan.domeinen} />
        </Section>
      )}
      <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} ask={(part) => <AskPart plan={plan} part={part} />} />
      {(plan.handtekeningen.length > 0 || plan.ontbreekt.length > 0) && (
        <Section title={t`Handtekeningen`}>
          <PlanSignatures plan={plan} />
        </Section>
      )}
      <SignPlan plan={plan} state={actionData} />
      {older.length > 0 && (
        <p>
          <Trans>Eerdere plannen:</Trans>{' '}
          {older.map(({ nummer }) => (
            <Link key={nummer} className="ip-older" to={`/mijn/plan/${plan.id}/versie/${nummer}`}>
              <Trans>plan {nummer}</Trans>
            </Link>
          ))}
        </p>
      )}
    </Page>
  );
}
