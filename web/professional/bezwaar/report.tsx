import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/report.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { versie } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { versie };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('verslag') === '') form.refuse('verslag', msg`Schrijf op wat er gezegd is.`);
  return submitForm(form, { id: params.bezwaar, verslag: form.text('verslag') }, async (input) => {
    await getApp(context).execute('bezwaar.verslag', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** What was said at the hearing (Awb 7:7); the inwoner reads it in the own dossier. */
export default function HearingReport({ loaderData: { versie }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Verslag van de hoorzitting`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }} lead={<Trans>De inwoner leest dit in Mijn dossier (art. 7:7 Awb).</Trans>}>
      <Form state={actionData}>
        <input type="hidden" name="versie" value={versie} />
        <TextArea name="verslag" rows={12} label={t`Wie waren er, en wat is er gezegd?`} />
        <div><Button><Trans>Verslag bewaren</Trans></Button></div>
      </Form>
    </Page>
  );
}
