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
  if (!offerOf(plan, 'geen-overeenstemming').allowed) throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return null;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waar u het samen niet over eens bent.`);
  return submitForm(form, { id: params.plan, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.geen-overeenstemming', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  });
}

/** Closes what lies to be signed without agreement; the inwoner keeps the right to an aanvraag. */
export default function Disagree({ actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/dossiers/${params.dossier}/plan/${params.plan}`;
  return (
    <Page title={t`Geen overeenstemming`} state={actionData} back={{ to: back, label: t`Terug naar het plan` }}>
      <p>
        <Trans>Het plan wordt afgesloten. De inwoner krijgt een brief: een aanvraag kan nog steeds, en tegen het besluit daarop kan bezwaar.</Trans>
      </p>
      <Form state={actionData}>
        <TextArea name="reden" label={t`Waarover zijn jullie het niet eens?`} hint={t`Dit komt in de brief aan de inwoner.`} />
        <ButtonGroup>
          <Button>
            <Trans>Afsluiten zonder overeenstemming</Trans>
          </Button>
          <LinkButton kind="subtle" to={back}>{t`Niet doen`}</LinkButton>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
