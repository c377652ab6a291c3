import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/confirm.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { loadOpdracht } from './load-opdracht.ts';
import { sendComposed } from './send-composed.server.ts';

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { soort: 'bevestiging' } as const, (composed) => sendComposed(context, form, params.opdracht, composed));
}

export default function ConfirmOpdracht({ loaderData: { client, voorziening, back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Opdracht bevestigen`} state={state} back={back}>
      <Form state={state}>
        <p><Trans>U neemt de opdracht aan: {voorziening} voor <span translate="no">{client}</span>. De gemeente krijgt een 302.</Trans></p>
        <Button icon="check"><Trans>Bevestigen</Trans></Button>
      </Form>
    </Page>
  );
}
