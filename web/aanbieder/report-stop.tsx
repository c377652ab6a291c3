import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/report-stop.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useHulpWords } from '../shared/hulp/hulp-words.ts';
import { Button } from '../shared/ui/button.tsx';
import { DateField } from '../shared/ui/date-field.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Select } from '../shared/ui/select.tsx';
import { loadOpdracht } from './load-opdracht.ts';
import { sendComposed } from './send-composed.server.ts';

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const datum = form.date('datum');
  const reden = form.text('reden');
  if (datum === undefined && form.errors.length === 0) form.refuse('datum', msg`Vul de laatste dag van de hulp in.`);
  if (reden === '') form.refuse('reden', msg`Kies waarom de hulp stopt.`);
  return submitForm(form, { soort: 'stop', datum: datum ?? '', reden } as const, (composed) => sendComposed(context, form, params.opdracht, composed));
}

export default function ReportStop({ loaderData: { client, voorziening, wet, back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { stopsOf } = useHulpWords();
  return (
    <Page title={t`Stop melden`} state={state} back={back}>
      <Form state={state}>
        <p><Trans>Het gaat om {voorziening} voor <span translate="no">{client}</span>. De gemeente krijgt een 307.</Trans></p>
        <DateField name="datum" legend={t`Wat was de laatste dag?`} />
        <Select name="reden" label={t`Waarom stopt de hulp?`} options={Object.entries(stopsOf(wet)).map(([value, label]) => ({ value, label }))} />
        <Button><Trans>Stop melden</Trans></Button>
      </Form>
    </Page>
  );
}
