import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/apply.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { redirect } from 'react-router';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export const loader = () => null;

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf op welke hulp u wilt.`);
  return submitForm(form, { melding: params.melding, toelichting: form.text('toelichting') }, async (input) => {
    await getApp(context).execute('aanvraag.indiening', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/mijn/besluiten');
  });
}

/** An aanvraag without agreement: always possible after the onderzoek, or when that takes too long. */
export default function Apply({ actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Zelf een aanvraag doen`} state={actionData} back={{ to: '/mijn' }} lead={t`Bent u het niet eens over het plan? Of duurt ons onderzoek langer dan zes weken? Dan kunt u zelf hulp aanvragen.`}>
      <p><Trans>U krijgt binnen twee weken een besluit. Tegen dat besluit kunt u bezwaar maken.</Trans></p>
      <Form state={actionData}>
        <TextArea name="toelichting" label={t`Welke hulp wilt u, en waarom?`} hint={t`Schrijf het in uw eigen woorden.`} />
        <Button icon="send"><Trans>Aanvraag versturen</Trans></Button>
      </Form>
    </Page>
  );
}
