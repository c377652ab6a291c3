import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/report-start.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { DateField } from '../shared/ui/date-field.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { loadOpdracht } from './load-opdracht.ts';
import { sendComposed } from './send-composed.server.ts';

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const datum = form.date('datum');
  if (datum === undefined && form.errors.length === 0) form.refuse('datum', msg`Vul de eerste dag van de hulp in.`);
  return submitForm(form, { soort: 'start', datum: datum ?? '' } as const, (composed) => sendComposed(context, form, params.opdracht, composed));
}

export default function ReportStart({ loaderData: { client, voorziening, ingangsdatum, einddatum, back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Start melden`} state={state} back={back}>
      <Form state={state}>
        <p><Trans>Het gaat om {voorziening} voor <span translate="no">{client}</span>, van <DateText value={ingangsdatum} /> tot en met <DateText value={einddatum} />. De gemeente krijgt een 305.</Trans></p>
        <DateField name="datum" legend={t`Op welke dag is de hulp begonnen?`} />
        <Button><Trans>Start melden</Trans></Button>
      </Form>
    </Page>
  );
}
