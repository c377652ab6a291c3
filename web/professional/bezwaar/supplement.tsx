import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/supplement.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { naam };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [gronden, laatReden, titel, file] = [form.optionalText('gronden'), form.optionalText('laatReden'), form.optionalText('titel'), form.file('stukken.0.bestand')];
  if (gronden === undefined && laatReden === undefined && file === undefined) form.refuse('gronden', msg`Schrijf iets op, of voeg een stuk toe.`);
  if (file !== undefined && titel === undefined) form.refuse('titel', msg`Schrijf op wat voor stuk dit is.`);
  const stukken = file === undefined ? [] : [{ titel: titel ?? '', bestand: Buffer.from(await file.arrayBuffer()).toString('base64') }];
  const input = { id: params.bezwaar, ...(gronden === undefined ? {} : { gronden }), ...(laatReden === undefined ? {} : { laatReden }), stukken };
  return submitForm(form, input, async (added) => {
    await getApp(context).execute('bezwaar.aanvulling', added, { idempotencyKey: form.idempotencyKey });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** What came on paper or by phone is put with the objection. */
export default function AddToObjection({ loaderData: { naam }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Gronden of stuk toevoegen`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }} lead={<Trans>Wat <span translate="no">{naam}</span> per post of aan de telefoon liet weten.</Trans>}>
      <Form state={actionData} files>
        <TextArea name="gronden" rows={6} optional label={t`Waarom niet eens`} hint={t`In de woorden van de inwoner.`} />
        <TextArea name="laatReden" rows={2} optional label={t`Waarom te laat`} />
        <FileField name="stukken.0.bestand" optional label={t`Stuk`} hint={t`Een PDF of een foto, niet groter dan 8 MB.`} accept=".pdf,image/jpeg,image/png" />
        <TextField name="titel" optional label={t`Wat voor stuk?`} />
        <div><Button><Trans>Toevoegen</Trans></Button></div>
      </Form>
    </Page>
  );
}
