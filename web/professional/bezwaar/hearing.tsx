import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/hearing.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { readAppointment } from '../../shared/forms/read-appointment.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { versie, horen, naam } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { versie, horen, naam };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const call = { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') };
  const done = () => redirect(`/bezwaren/${params.bezwaar}`);
  if (form.form === 'afzien') {
    const grond = form.optionalText('grond') as Acts['bezwaar.afziening']['input']['grond'] | undefined;
    if (grond === undefined) form.refuse('grond', msg`Kies waarom er geen hoorzitting komt.`);
    if (grond === undefined) return showErrors(form);
    return submitForm(form, { id: params.bezwaar, grond, toelichting: form.text('toelichting') }, async (input) => {
      await execute('bezwaar.afziening', input, call);
      return done();
    });
  }
  const day = form.date('dag');
  if (day === undefined && form.errors.length === 0) form.refuse('dag', msg`Vul in op welke dag de hoorzitting is.`);
  const op = day === undefined ? undefined : readAppointment(day, form.text('tijd'));
  if (day !== undefined && op === undefined) form.refuse('tijd', msg`Vul een tijd in, zoals 9:30.`);
  if (form.text('plaats') === '') form.refuse('plaats', msg`Vul in waar de hoorzitting is.`);
  return submitForm(form, { id: params.bezwaar, op: op ?? '', plaats: form.text('plaats') }, async (input) => {
    await execute('bezwaar.hoorzitting', input, call);
    return done();
  });
}

/** When and where the inwoner is heard (Awb 7:2), or why not (7:3). */
export default function Hearing({ loaderData: { versie, horen, naam }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const grounds = [
    { value: 'awb-7:3-c', label: t`De inwoner wil niet worden gehoord`, hint: t`art. 7:3 onder c Awb` }, { value: 'awb-7:3-d', label: t`De inwoner reageerde niet binnen de gegeven tijd`, hint: t`art. 7:3 onder d Awb` },
    { value: 'awb-7:3-a', label: t`Het bezwaar is kennelijk niet-ontvankelijk`, hint: t`art. 7:3 onder a Awb` }, { value: 'awb-7:3-b', label: t`Het bezwaar is kennelijk ongegrond`, hint: t`art. 7:3 onder b Awb` },
    { value: 'awb-7:3-e', label: t`Het bezwaar krijgt helemaal gelijk`, hint: t`art. 7:3 onder e Awb` },
  ];
  return (
    <Page title={t`Horen`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }} lead={horen ? <Trans><span translate="no">{naam}</span> wil het verhaal vertellen.</Trans> : <Trans><span translate="no">{naam}</span> wil geen hoorzitting.</Trans>}>
      <Section title={t`Hoorzitting plannen`}>
        <Form id="plannen" state={actionData}>
          <input type="hidden" name="versie" value={versie} />
          <DateField name="dag" legend={t`Welke dag?`} hint={t`Liefst twee weken vooruit: tot tien dagen ervoor kan de inwoner stukken sturen (art. 7:4 Awb).`} />
          <TextField name="tijd" label={t`Hoe laat?`} hint={t`Bijvoorbeeld 9:30`} size="short" />
          <TextField name="plaats" label={t`Waar?`} hint={t`Aan de telefoon of thuis kan ook.`} />
          <div><Button><Trans>Inwoner uitnodigen</Trans></Button></div>
        </Form>
      </Section>
      <Section title={t`Zonder hoorzitting`}>
        <Form id="afzien" state={actionData}>
          <input type="hidden" name="versie" value={versie} />
          <RadioGroup name="grond" legend={t`Waarom niet?`} options={grounds} />
          <TextArea name="toelichting" rows={2} optional label={t`Toelichting`} hint={t`Wilde de inwoner eerst wel? Schrijf op wanneer en hoe de inwoner zei dat het niet hoeft.`} />
          <div><Button kind="secondary"><Trans>Geen hoorzitting</Trans></Button></div>
        </Form>
      </Section>
    </Page>
  );
}
