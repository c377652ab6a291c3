import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/hand-in.ts';
import { getApp } from '../shared/app-context.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { Button } from '../shared/ui/button.tsx';
import { RadioGroup } from '../shared/ui/choice-groups.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Select } from '../shared/ui/select.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { doors, useDoors } from './door-words.ts';
import { listGemeenteOptions } from './gemeente-options.ts';
import { SchoolFields } from './school-fields.tsx';

export function loader({ context }: Route.LoaderArgs) {
  return listGemeenteOptions(getApp(context));
}

const consents = ['mondeling', 'schriftelijk'] as const;

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [deur, toestemming] = [doors.find((one) => one === form.text('deur')), consents.find((one) => one === form.text('toestemming'))];
  if (deur === undefined) form.refuse('deur', msg`Kies namens wie u aanmeldt.`);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente waar de inwoner woont.`);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul de naam van de inwoner in.`);
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf op waar de inwoner hulp bij vraagt.`);
  if (toestemming === undefined) form.refuse('toestemming', msg`Kies hoe de inwoner het goed vond. Zonder toestemming kunt u niet aanmelden.`);
  if (!['ja', 'nee'].includes(form.text('terugkoppeling'))) form.refuse('terugkoppeling', msg`Kies of de inwoner het goed vindt dat u hoort wat ervan kwam.`);
  const told = Object.fromEntries((['telefoon', 'email', 'melderTelefoon', 'overlegMet', 'afspraak'] as const).map((name) => [name, form.text(name)]));
  const input = { ...told, gemeente: form.text('gemeente'), deur: deur ?? 'anders', vraag: form.text('vraag'), naam: form.text('naam'), toestemming: toestemming ?? 'mondeling', terugkoppeling: form.text('terugkoppeling') === 'ja' };
  return submitForm(form, input, async (aanmelding) => {
    await getApp(context).execute('klantcontact.aanmelding', aanmelding, { idempotencyKey: form.idempotencyKey });
    return redirect('/ketenpartner/aanmeldingen?verzonden');
  });
}

/** A question for help that is no worry: handed in with consent of the inwoner, by whichever door. */
export default function HandIn({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { actor } = useShell();
  const state = useActionData<typeof action>();
  const names = useDoors();
  return (
    <Page title={t`Iemand aanmelden`} state={state} back={{ to: '/ketenpartner/aanmeldingen', label: t`Onze aanmeldingen` }} lead={t`Een inwoner wil hulp en vindt het goed dat u dat doorgeeft. U meldt aan als ${actor.naam}.`}>
      <Alert tone="info" title={t`Maakt u zich zorgen, en is er geen toestemming?`}>
        <p><Trans>Doe dan een <Link to="/ketenpartner/spoedmelding">spoedmelding</Link>.</Trans></p>
      </Alert>
      <Form state={state} defaults={{ gemeente: gekozen }}>
        <Select name="deur" label={t`Namens wie meldt u aan?`} options={doors.map((value) => ({ value, label: names[value] }))} />
        <Select name="gemeente" label={t`In welke gemeente woont de inwoner?`} options={gemeenten} />
        <TextField name="naam" label={t`Naam van de inwoner`} />
        <TextField name="telefoon" label={t`Telefoon van de inwoner`} kind="tel" size="middle" optional />
        <TextField name="email" label={t`E-mail van de inwoner`} kind="email" optional />
        <TextArea name="vraag" label={t`Waar wil de inwoner hulp bij?`} hint={t`In de woorden van de inwoner. Geen diagnoses en geen medische gegevens.`} rows={4} />
        <RadioGroup name="toestemming" legend={t`Hoe vond de inwoner dit goed?`} options={[{ value: 'mondeling', label: t`dat zei de inwoner` }, { value: 'schriftelijk', label: t`op papier` }]} />
        <RadioGroup name="terugkoppeling" legend={t`Vindt de inwoner goed dat u hoort wat ervan kwam?`} options={[{ value: 'ja', label: t`Ja` }, { value: 'nee', label: t`Nee`, hint: t`Dan leest u alleen dat het is aangekomen en opgepakt.` }]} />
        <TextField name="melderTelefoon" label={t`Op welk nummer bereiken wij u?`} kind="tel" size="middle" optional />
        <SchoolFields />
        <Button icon="send"><Trans>Meld aan</Trans></Button>
      </Form>
    </Page>
  );
}
