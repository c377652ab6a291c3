import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/hand-over.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { readAppointment } from '../../shared/forms/read-appointment.ts';
import { readWho } from './read-who.ts';
import { WhoField } from './who-field.tsx';
import { afspraakvormen, useAfspraakvormen } from './words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { vraag, teams } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { vraag, teams };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const day = form.date('dag');
  const begin = day === undefined ? undefined : readAppointment(day, form.text('tijd'));
  if (day !== undefined && begin === undefined) form.refuse('tijd', msg`Vul een tijd in, zoals 9:30.`);
  if (form.text('speelt') === '') form.refuse('speelt', msg`Schrijf in één zin wat er speelt.`);
  if (form.text('gedaan') === '') form.refuse('gedaan', msg`Schrijf in één zin wat er al is gedaan of besproken.`);
  if (form.text('nodig') === '') form.refuse('nodig', msg`Schrijf in één zin wat er nu nodig is.`);
  const vorm = afspraakvormen.find((one) => one === form.text('vorm')) ?? 'telefoon';
  const input = { id: params.contact, ...readWho(form), speelt: form.text('speelt'), gedaan: form.text('gedaan'), nodig: form.text('nodig'), ...(begin === undefined ? {} : { afspraak: { begin, vorm } }) };
  return submitForm(form, input, async (handed) => {
    await getApp(context).execute('klantcontact.overdracht', handed, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${params.contact}?bewaard`);
  });
}

/** Handed over warm: three sentences and, while the inwoner is still there, an appointment. */
export default function HandOver({ loaderData: { vraag, teams }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const forms = useAfspraakvormen();
  return (
    <Page title={t`Warm overdragen`} state={state} back={{ to: `/klantcontact/${params.contact}`, label: t`Vraag` }} lead={t`De inwoner vertelt niets twee keer. Drie zinnen zijn genoeg.`}>
      <blockquote className="spil-quote">{vraag}</blockquote>
      <Form state={state} defaults={{ vorm: 'telefoon' }}>
        <WhoField teams={teams} label={t`Aan wie?`} hint={t`Leeg: het team van de wijk.`} />
        <TextField name="speelt" label={t`Wat speelt er?`} />
        <TextField name="gedaan" label={t`Wat is er al gedaan of besproken?`} />
        <TextField name="nodig" label={t`Wat is er nu nodig?`} />
        <Section title={t`Maak meteen een afspraak`} level={3}>
          <p className="spil-subtle"><Trans>Kies dan een collega. Spreek het moment nu af met de inwoner.</Trans></p>
          <DateField name="dag" legend={t`Welke dag?`} optional />
          <TextField name="tijd" label={t`Hoe laat?`} hint={t`Bijvoorbeeld 9:30`} size="short" optional />
          <RadioGroup name="vorm" legend={t`Hoe spreken zij elkaar?`} options={afspraakvormen.map((value) => ({ value, label: forms[value] }))} />
        </Section>
        <Button icon="send"><Trans>Draag over</Trans></Button>
      </Form>
    </Page>
  );
}
