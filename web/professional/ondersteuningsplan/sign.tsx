import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/sign.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (plan.digest === null || plan.toestand !== 'ter-ondertekening') throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return { plan, digest: plan.digest };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.plan, digest: form.text('digest') }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.ondertekening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  });
}

/** The generalist signs what the inwoner has before them. */
export default function Sign({ loaderData: { plan, digest }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/dossiers/${params.dossier}/plan/${plan.id}`;
  return (
    <Page title={t`Plan ondertekenen`} state={actionData} back={{ to: back, label: t`Terug naar het plan` }}>
      <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} />
      <Section title={t`Uw handtekening`} card>
        <p>
          <Trans>U beslist hiermee namens de gemeente welke voorzieningen in het plan staan, en u bent samen met de inwoner verantwoordelijk voor het hele plan.</Trans>
        </p>
        <Form id="ondertekenen" state={actionData} label={t`Plan ondertekenen`}>
          <input type="hidden" name="digest" value={digest} />
          <ButtonGroup>
            <Button icon="check">
              <Trans>Ondertekenen</Trans>
            </Button>
            <LinkButton kind="subtle" to={back}>{t`Nog niet`}</LinkButton>
          </ButtonGroup>
        </Form>
      </Section>
    </Page>
  );
}
