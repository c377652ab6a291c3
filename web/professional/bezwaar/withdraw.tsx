import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/withdraw.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { naam };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op hoe en wanneer de inwoner het introk.`);
  return submitForm(form, { id: params.bezwaar, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('bezwaar.intrekking', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** The inwoner withdrew in writing or at the hearing (Awb 6:21). */
export default function RecordWithdrawal({ loaderData: { naam }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Intrekking vastleggen`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }} lead={<Trans>Alleen als <span translate="no">{naam}</span> het schriftelijk of op de hoorzitting introk (art. 6:21 Awb).</Trans>}>
      <Form state={actionData}>
        <TextArea name="reden" rows={3} label={t`Hoe en wanneer?`} />
        <div><Button><Trans>Intrekking vastleggen</Trans></Button></div>
      </Form>
    </Page>
  );
}
