import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/disagree.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (!offerOf(plan, 'geen-overeenstemming').allowed) throw redirect(`/mijn/plan/${params.plan}`);
  return { generalist: plan.getoond.generalist };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const reden = form.text('reden');
  if (reden === '') form.refuse('reden', msg`Schrijf kort op waarom u het niet eens bent.`);
  return submitForm(form, { id: params.plan, reden }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.geen-overeenstemming', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/plan/${params.plan}`);
  });
}

/** Not agreeing is a right; first there is an easier way. */
export default function Disagree({ loaderData: { generalist }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/mijn/plan/${params.plan}`;
  return (
    <Page title={t`Ik ben het niet eens met het plan`} state={actionData} back={{ to: back, label: t`Terug naar mijn plan` }}>
      <p>
        <Trans>Klopt er iets niet? Dan kunt u dat ook eerst bij dat deel van het plan zeggen. {generalist} past het plan dan samen met u aan.</Trans>
      </p>
      <p>
        <Trans>Komt u er samen niet uit? Dan stopt dit plan. U kunt daarna een aanvraag doen bij de gemeente. U krijgt dan een besluit. Daartegen kunt u bezwaar maken.</Trans>
      </p>
      <Form state={actionData}>
        <TextArea name="reden" label={t`Waarom bent u het niet eens?`} />
        <ButtonGroup>
          <Button>
            <Trans>Ik ben het niet eens</Trans>
          </Button>
          <LinkButton kind="secondary" to={back}>{t`Toch nog praten`}</LinkButton>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
