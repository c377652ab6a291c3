import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/adjourn.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { versie } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { versie };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const weken = form.whole('weken');
  if ((weken === undefined || weken < 1 || weken > 6) && form.errors.length === 0) form.refuse('weken', msg`Vul 1 tot en met 6 weken in.`);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom. De inwoner leest dit.`);
  return submitForm(form, { id: params.bezwaar, weken: weken ?? 0, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('bezwaar.verdaging', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** Adjourns the decision, once (Awb 7:10 lid 3). */
export default function Adjourn({ loaderData: { versie }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Meer tijd nemen`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }} lead={<Trans>Dit kan één keer, met hoogstens zes weken (art. 7:10 lid 3 Awb). De inwoner krijgt een brief met de nieuwe laatste dag.</Trans>}>
      <Form state={actionData} defaults={{ weken: '6' }}>
        <input type="hidden" name="versie" value={versie} />
        <TextField name="weken" label={t`Hoeveel weken?`} kind="number" size="short" />
        <TextArea name="reden" rows={3} label={t`Waarom?`} hint={t`In korte zinnen. De inwoner leest dit.`} />
        <div><Button><Trans>Meer tijd nemen en brief sturen</Trans></Button></div>
      </Form>
    </Page>
  );
}
