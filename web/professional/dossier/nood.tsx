import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/nood.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const reden = form.text('reden');
  if (reden.length < 10) form.refuse('reden', msg`Schrijf op waarom wachten niet kan, in een zin.`);
  return submitForm(form, { dossier: params.dossier, reden }, async (input) => {
    await getApp(context).execute('dossiertoegang.nood', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/verhaal`);
  });
}

/** Breaking the glass: possible, short, and seen by everybody concerned. */
export default function Nood() {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Toegang nemen wegens nood`} state={state} back={{ to: '/werk', label: t`Mijn werk` }}>
      <Alert tone="warning" title={t`Alleen als wachten gevaar geeft`}>
        <p>
          <Trans>U krijgt 24 uur toegang, behalve tot medisch advies. De regisseur en de privacyfunctionaris krijgen meteen een taak om dit na te kijken. De inwoner ziet wie keek en waarom.</Trans>
        </p>
      </Alert>
      <Form state={state}>
        <TextArea name="reden" label={t`Waarom is het nu nodig?`} rows={3} />
        <Button icon="lock">
          <Trans>Neem toegang</Trans>
        </Button>
      </Form>
    </Page>
  );
}
