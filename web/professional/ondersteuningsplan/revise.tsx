import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/revise.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (!offerOf(plan, 'herziening').allowed) throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return { versie: plan.versie, toestand: plan.toestand };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom er een nieuwe versie komt.`);
  return submitForm(form, { id: params.plan, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.herziening', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  });
}

/** What was offered or agreed stays as it was; the change is a new version. */
export default function Revise({ loaderData: { versie, toestand }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Nieuwe versie maken`} state={actionData} back={{ to: `/dossiers/${params.dossier}/plan/${params.plan}`, label: t`Terug naar het plan` }}>
      <p>
        {toestand === 'ter-ondertekening' ? <Trans>Wat nu ter ondertekening ligt, kan daarna niet meer getekend worden.</Trans> : <Trans>Wat nu geldt, blijft gelden tot de nieuwe versie getekend is.</Trans>}
      </p>
      <Form state={actionData}>
        <input type="hidden" name="versie" value={versie} />
        <TextArea name="reden" label={t`Waarom?`} hint={t`De inwoner leest dit bij wat er anders is.`} />
        <Button icon="plus">
          <Trans>Nieuwe versie maken</Trans>
        </Button>
      </Form>
    </Page>
  );
}
