import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/close.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('melding.gegevens', { id: params.melding });

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('afloop') === '') form.refuse('afloop', msg`Schrijf op wat er met de vraag is gedaan.`);
  return submitForm(form, { id: params.melding, afloop: form.text('afloop') }, async (input) => {
    await getApp(context).execute('melding.afhandeling', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/melding/${params.melding}`);
  });
}

/** A simple question ends here: answered or passed on, without a plan (BUCH 3.3). */
export default function CloseMelding({ loaderData: melding, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Afhandelen zonder plan`} state={actionData} back={{ to: `/dossiers/${params.dossier}/melding/${params.melding}`, label: t`Melding van ${melding.naam}` }} lead={<Trans>De vraag is beantwoord, of de inwoner is warm doorgeleid. De termijnen stoppen. Dit kunt u niet terugdraaien; een nieuwe vraag wordt een nieuwe melding.</Trans>}>
      <blockquote className="spil-quote">{melding.vraag}</blockquote>
      <Form state={actionData}>
        <TextArea name="afloop" label={t`Wat is er met de vraag gedaan?`} hint={t`Het antwoord, of naar wie u de inwoner warm doorleidde. De inwoner leest dit.`} />
        <Button><Trans>Afhandelen</Trans></Button>
      </Form>
    </Page>
  );
}
