import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/send-message.ts';
import { getApp } from '../shared/app-context.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { FileField } from '../shared/ui/file-field.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const file = form.file('xml');
  if (file === undefined) form.refuse('xml', msg`Kies het bestand met het bericht.`);
  const xml = file === undefined ? '' : await readUtf8(file);
  if (xml === undefined) form.refuse('xml', msg`Dit bestand staat niet in UTF-8. Bewaar het bericht opnieuw en kies het dan.`);
  return submitForm(form, { xml: xml ?? '' }, async (input) => {
    const sent = await getApp(context).execute('toewijzing.berichtontvangst', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/aanbieder/berichten/${sent.id}?ingestuurd`);
  });
}

/** The text of a file, or nothing where it is no UTF-8. The mark at its begin is left to the reader of messages. */
async function readUtf8(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

export default function SendMessage() {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Bericht insturen`} state={state} back={{ to: '/aanbieder/berichten', label: t`Berichten` }}>
      <Form state={state} files>
        <p><Trans>Kies een 302, 305 of 307 van iWmo of iJw 3.2 uit uw eigen software. Klopt er iets niet, dan ziet u hier op welke regel. Er is dan niets bewaard.</Trans></p>
        <FileField name="xml" label={t`Het bericht`} accept=".xml,application/xml,text/xml" />
        <Button icon="send"><Trans>Insturen</Trans></Button>
      </Form>
    </Page>
  );
}
