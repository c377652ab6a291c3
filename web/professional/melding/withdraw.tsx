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

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('melding.gegevens', { id: params.melding });

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom de melding wordt ingetrokken.`);
  return submitForm(form, { id: params.melding, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('melding.intrekking', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/melding/${params.melding}`);
  });
}

/** The inwoner wants it no longer. */
export default function WithdrawMelding({ loaderData: melding, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Melding intrekken`} state={actionData} back={{ to: `/dossiers/${params.dossier}/melding/${params.melding}`, label: t`Melding van ${melding.naam}` }} lead={<Trans>De inwoner wil geen onderzoek meer. De termijnen stoppen. Dit kunt u niet terugdraaien; melden kan altijd opnieuw.</Trans>}>
      <blockquote className="spil-quote">{melding.vraag}</blockquote>
      <Form state={actionData}>
        <TextArea name="reden" label={t`Waarom wil de inwoner de melding intrekken?`} hint={t`In de woorden van de inwoner.`} />
        <Button><Trans>Intrekken</Trans></Button>
      </Form>
    </Page>
  );
}
