import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/register.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { doors, optionsOf, useDeuren } from './words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { gemeenten, actor, execute } = getApp(context);
  const id = new URL(request.url).searchParams.get('vraag');
  const contact = id === null ? undefined : await execute('klantcontact.gegevens', { id });
  const known = contact && { klantcontact: contact.id, waarneming: contact.vraag, over: contact.namens, naam: contact.naam, telefoon: contact.telefoon, email: contact.email };
  return { gemeenten: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: id === null ? actor.gemeente : gemeenteOf(id), known };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('waarneming') === '') form.refuse('waarneming', msg`Schrijf op wat de melder ziet, in diens eigen woorden.`);
  const huisnummer = form.whole('huisnummer');
  const anoniem = form.checked('anoniem');
  const input = {
    gemeente: form.text('gemeente'), deur: doors.find((one) => one === form.text('deur')) ?? 'klantcontact', waarneming: form.text('waarneming'), over: form.text('over'), straat: form.text('straat'), postcode: form.text('postcode'),
    ...(huisnummer === undefined ? {} : { huisnummer }), anoniem, ...(anoniem ? {} : { naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email') }), spoed: form.checked('spoed'), gelezen: form.checked('gelezen'),
    ...(form.text('klantcontact') === '' ? {} : { klantcontact: form.text('klantcontact') }),
  };
  return submitForm(form, input, async (signal) => {
    const { id } = await getApp(context).execute('signaal.registratie', signal, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${id}`);
  });
}

/** For who calls, comes to the desk, or sends from another door. */
export default function Register({ loaderData: { gemeenten, gekozen, known } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const names = useDeuren();
  const warned = state?.errors.some(({ pad }) => pad === 'waarneming') === true && (state.values['waarneming']?.[0] ?? '') !== '';
  return (
    <Page title={t`Signaal opschrijven`} state={state} back={{ to: '/signalen', label: t`Signalen` }} lead={t`Alleen wat de melder zelf ziet. Geen ziektes, medicijnen of misdrijven.`}>
      <Form state={state} defaults={{ gemeente: gekozen, deur: 'klantcontact', ...known }}>
        {known !== undefined && <input type="hidden" name="klantcontact" value={known.klantcontact} />}
        <TextArea name="waarneming" label={t`Wat ziet de melder?`} hint={t`In de woorden van de melder.`} rows={4} />
        {warned && <CheckboxGroup name="gelezen" legend={t`Toch zo bewaren?`} optional options={[{ value: 'ja', label: t`Ja, deze woorden zijn echt nodig` }]} />}
        <TextField name="over" label={t`Over wie: naam`} optional />
        <TextField name="straat" label={t`Straat`} optional />
        <TextField name="huisnummer" label={t`Huisnummer`} kind="number" size="short" optional />
        <TextField name="postcode" label={t`Postcode`} size="short" optional />
        <Select name="gemeente" label={t`Gemeente`} options={gemeenten} />
        <Select name="deur" label={t`Via welke deur?`} options={optionsOf(doors, names)} />
        <CheckboxGroup name="spoed" legend={t`Haast`} optional options={[{ value: 'ja', label: t`Er moet vandaag iets gebeuren` }]} />
        <CheckboxGroup name="anoniem" legend={t`Melder`} optional options={[{ value: 'ja', label: t`De melder noemt geen naam`, hint: t`Dan bewaren wij niets over de melder. Ook wat bij de vraag is meegestuurd, gaat weg.` }]} />
        <TextField name="naam" label={t`Naam van de melder`} optional />
        <TextField name="telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
        <TextField name="email" label={t`E-mail`} kind="email" optional />
        <Alert tone="info" title={t`Vraag ook wat de melder zelf kan doen`}>
          <p><Trans>Een praatje of een boodschap helpt vaak het meest. Is er nu gevaar? Dan eerst 112 of Veilig Thuis: 0800 2000.</Trans></p>
        </Alert>
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Page>
  );
}
