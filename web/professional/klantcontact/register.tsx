import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/register.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { kanalen, useKanalen, useUitkomsten } from './words.ts';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: actor.gemeente };
}

/** One form: write down, and answer at once or keep it open. What becomes a melding goes straight on. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const kanaal = kanalen.find((one) => one === form.text('kanaal')) ?? 'telefoon';
  const uitkomst = (['beantwoord', 'doorgeleid'] as const).find((one) => one === form.text('uitkomst'));
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf de vraag op, in de woorden van de inwoner.`);
  if (uitkomst !== undefined && form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.`);
  const input = {
    gemeente: form.text('gemeente'), kanaal, vraag: form.text('vraag'), naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email'),
    ...(uitkomst === undefined ? {} : { uitkomst, toelichting: form.text('toelichting'), naar: form.text('naar') }),
  };
  return submitForm(form, input, async (contact) => {
    const { id } = await getApp(context).execute('klantcontact.registratie', contact, { idempotencyKey: form.idempotencyKey });
    return redirect(form.text('uitkomst') === 'melding' ? `/klantcontact/${id}/melding` : '/klantcontact?bewaard');
  });
}

export default function Register({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const channels = useKanalen();
  const ends = [...useUitkomsten(), { value: 'melding', label: t`Wordt een melding`, hint: t`Er is onderzoek nodig. U zoekt hierna de inwoner op.` }, { value: 'open', label: t`Blijft open`, hint: t`U of een collega belt terug.` }];
  return (
    <Page title={t`Nieuwe vraag`} state={state} back={{ to: '/klantcontact', label: t`Open vragen` }}>
      <Form state={state} defaults={{ gemeente: gekozen, kanaal: 'telefoon', uitkomst: 'open' }}>
        <TextArea name="vraag" label={t`Wat vraagt de inwoner?`} hint={t`In de woorden van de inwoner.`} rows={4} />
        <RadioGroup name="kanaal" legend={t`Hoe kwam de vraag binnen?`} options={kanalen.filter((one) => one !== 'portaal').map((value) => ({ value, label: channels[value] }))} />
        <TextField name="naam" label={t`Naam`} optional />
        <TextField name="telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
        <TextField name="email" label={t`E-mail`} kind="email" optional />
        <Select name="gemeente" label={t`Gemeente`} options={gemeenten} />
        <RadioGroup name="uitkomst" legend={t`Hoe gaat het verder?`} options={ends} />
        <TextArea name="toelichting" label={t`Wat hebt u gedaan?`} hint={t`Nodig bij beantwoord en warm doorgeleid.`} rows={3} optional />
        <TextField name="naar" label={t`Naar wie doorgeleid?`} optional />
        <Button>
          <Trans>Bewaar</Trans>
        </Button>
      </Form>
    </Page>
  );
}
