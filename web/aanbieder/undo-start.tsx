import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/undo-start.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { loadOpdracht } from './load-opdracht.ts';
import { sendComposed } from './send-composed.server.ts';

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { soort: 'startverwijdering' } as const, (composed) => sendComposed(context, form, params.opdracht, composed));
}

export default function UndoStart({ loaderData: { client, gestartOp, back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Start intrekken`} state={state} back={back}>
      <Form state={state}>
        <p>{gestartOp === null ? <Trans>Er is geen start gemeld.</Trans> : <Trans>U meldde dat de hulp voor <span translate="no">{client}</span> begon op <DateText value={gestartOp} />. Klopt dat niet? Trek de melding in, en meld daarna de goede dag.</Trans>}</p>
        <Button><Trans>Start intrekken</Trans></Button>
      </Form>
    </Page>
  );
}
