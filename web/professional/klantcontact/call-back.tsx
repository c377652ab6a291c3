import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/call-back.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { readWho } from './read-who.ts';
import { WhoField } from './who-field.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { vraag, naam, telefoon, teams, terugbellen } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { vraag, naam, telefoon, teams, open: terugbellen?.toestand === 'open' ? terugbellen.id : undefined };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const verzoek = form.text('verzoek');
  const options = { idempotencyKey: form.idempotencyKey };
  return submitForm(form, readWho(form), async (wie) => {
    if (verzoek === '') await execute('terugbelverzoek.registratie', { klantcontact: params.contact, ...wie, wanneer: form.text('wanneer') }, options);
    else await execute('terugbelverzoek.toedeling', { id: verzoek, ...wie }, options);
    return redirect(`/klantcontact/${params.contact}?bewaard`);
  });
}

/** Who calls back; the last day follows from the policy and is told on the next page. */
export default function CallBack({ loaderData: { vraag, naam, telefoon, teams, open }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={open === undefined ? t`Terugbellen` : t`Een ander laten bellen`} state={state} back={{ to: `/klantcontact/${params.contact}`, label: t`Vraag` }} lead={[naam, telefoon].filter(Boolean).join(' · ')}>
      <blockquote className="spil-quote">{vraag}</blockquote>
      {telefoon === '' && <Alert tone="warning" title={t`Er is geen telefoonnummer`}><p><Trans>Terugbellen kan dan niet. Antwoord met een e-mail of brief.</Trans></p></Alert>}
      <Form state={state}>
        {open !== undefined && <input type="hidden" name="verzoek" value={open} />}
        <WhoField teams={teams} label={t`Wie belt terug?`} hint={t`Leeg: wie er bij klantcontact is.`} />
        {open === undefined && <TextField name="wanneer" label={t`Wanneer past het?`} hint={t`Bijvoorbeeld: na 14 uur.`} optional />}
        <Button icon="phone"><Trans>Bewaar</Trans></Button>
      </Form>
    </Page>
  );
}
