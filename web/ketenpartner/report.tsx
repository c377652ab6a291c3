import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/report.ts';
import { getApp } from '../shared/app-context.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { Button } from '../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../shared/ui/choice-groups.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Select } from '../shared/ui/select.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { doors, useDoors } from './door-words.ts';
import { listGemeenteOptions } from './gemeente-options.ts';
import { SchoolFields } from './school-fields.tsx';

const urgenties = ['spoed', 'snel', 'gewoon'] as const;

export function loader({ context }: Route.LoaderArgs) {
  return listGemeenteOptions(getApp(context));
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [deur, urgentie] = [doors.find((one) => one === form.text('deur')), urgenties.find((one) => one === form.text('urgentie'))];
  if (deur === undefined) form.refuse('deur', msg`Kies namens wie u meldt.`);
  if (urgentie === undefined) form.refuse('urgentie', msg`Kies hoe snel er iets moet gebeuren.`);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente waar diegene woont.`);
  if (form.text('waarneming') === '') form.refuse('waarneming', msg`Schrijf op wat u ziet of hoort. Een paar woorden is genoeg.`);
  if (form.text('nodig') === '') form.refuse('nodig', msg`Schrijf op wat er nu nodig is.`);
  const huisnummer = form.whole('huisnummer');
  const told = Object.fromEntries((['over', 'straat', 'postcode', 'telefoon', 'overlegMet', 'afspraak'] as const).map((name) => [name, form.text(name)]));
  const input = { ...told, gemeente: form.text('gemeente'), deur: deur ?? 'anders', urgentie: urgentie ?? 'spoed', waarneming: form.text('waarneming'), nodig: form.text('nodig'), ...(huisnummer === undefined ? {} : { huisnummer }), gelezen: form.checked('gelezen') };
  return submitForm(form, input, async (spoedmelding) => {
    await getApp(context).execute('signaal.spoedmelding', spoedmelding, { idempotencyKey: form.idempotencyKey });
    return redirect('/ketenpartner?verzonden');
  });
}

/** The formal spoedmelding: who it is from comes from the login. */
export default function Report({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { actor } = useShell();
  const state = useActionData<typeof action>();
  const warned = state?.errors.some(({ pad }) => pad === 'waarneming') === true && (state.values['waarneming']?.[0] ?? '') !== '';
  const names = useDoors();
  return (
    <Page title={t`Spoedmelding doen`} state={state} back={{ to: '/ketenpartner', label: t`Onze spoedmeldingen` }} lead={t`Wij lezen het vandaag. U meldt als ${actor.naam}.`}>
      <Alert tone="warning" title={t`Is er nu gevaar?`}>
        <p><Trans>Bel eerst <a href="tel:112">112</a>. Bij geweld of verwaarlozing thuis ook Veilig Thuis: <a href="tel:08002000">0800 2000</a>.</Trans></p>
      </Alert>
      <Form state={state} defaults={{ gemeente: gekozen }}>
        <Select name="deur" label={t`Namens wie meldt u?`} options={doors.map((value) => ({ value, label: names[value] }))} />
        <Select name="gemeente" label={t`In welke gemeente woont diegene?`} options={gemeenten} />
        <TextField name="over" label={t`Om wie gaat het? Naam`} optional />
        <TextField name="straat" label={t`Straat`} optional />
        <TextField name="huisnummer" label={t`Huisnummer`} kind="number" size="short" optional />
        <TextField name="postcode" label={t`Postcode`} size="short" optional />
        <TextArea name="waarneming" label={t`Wat ziet of hoort u?`} hint={t`Feiten die u zelf zag. Geen diagnoses en geen strafbare feiten: daarvoor is een signaal niet bedoeld.`} />
        {warned && <CheckboxGroup name="gelezen" legend={t`Toch zo versturen?`} optional options={[{ value: 'ja', label: t`Ja, deze woorden zijn echt nodig` }]} />}
        <TextArea name="nodig" label={t`Wat is er nu nodig?`} rows={3} />
        <RadioGroup name="urgentie" legend={t`Hoe snel moet er iets gebeuren?`} options={[{ value: 'spoed', label: t`Vandaag` }, { value: 'snel', label: t`Binnen een paar dagen` }, { value: 'gewoon', label: t`Binnen een week` }]} />
        <TextField name="telefoon" label={t`Op welk nummer bereiken wij u vandaag?`} kind="tel" size="middle" optional />
        <SchoolFields />
        <Button icon="send"><Trans>Verstuur de spoedmelding</Trans></Button>
      </Form>
    </Page>
  );
}
