import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/register-person.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { telefoon, email } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { telefoon, email };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('voornamen') === '') form.refuse('voornamen', msg`Vul de voornaam in.`);
  if (form.text('geslachtsnaam') === '') form.refuse('geslachtsnaam', msg`Vul de achternaam in.`);
  const geboortedatum = form.date('geboortedatum');
  const huisnummer = form.whole('huisnummer');
  const known = Object.fromEntries(['straat', 'postcode', 'plaats', 'telefoon', 'email'].flatMap((name) => (form.text(name) === '' ? [] : [[name, form.text(name)]])));
  const input = {
    gemeente: gemeenteOf(params.contact), voornamen: form.text('voornamen'), voorvoegsel: form.text('voorvoegsel'), geslachtsnaam: form.text('geslachtsnaam'), ...known,
    ...(geboortedatum === undefined ? {} : { geboortedatum }), ...(huisnummer === undefined ? {} : { huisnummer }),
  };
  return submitForm(form, input, async (persoon) => {
    const { id } = await getApp(context).execute('persoon.registratie', persoon, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${params.contact}/melding/${id}`);
  });
}

export default function RegisterPerson({ loaderData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Nieuwe persoon`} state={state} back={{ to: `/klantcontact/${params.contact}/melding` }} lead={t`Alleen wat u weet. De rest komt later.`}>
      <Form state={state} defaults={loaderData}>
        <TextField name="voornamen" label={t`Voornaam`} />
        <TextField name="voorvoegsel" label={t`Tussenvoegsel`} size="short" optional />
        <TextField name="geslachtsnaam" label={t`Achternaam`} />
        <DateField name="geboortedatum" legend={t`Geboortedatum`} optional />
        <TextField name="straat" label={t`Straat`} optional />
        <TextField name="huisnummer" label={t`Huisnummer`} kind="number" size="short" optional />
        <TextField name="postcode" label={t`Postcode`} size="short" optional />
        <TextField name="plaats" label={t`Woonplaats`} optional />
        <TextField name="telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
        <TextField name="email" label={t`E-mail`} kind="email" optional />
        <Button>
          <Trans>Verder</Trans>
        </Button>
      </Form>
    </Page>
  );
}
