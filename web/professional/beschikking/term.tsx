import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, redirect } from 'react-router';
import type { Route } from './+types/term.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { aanvraag } = await execute('beschikking.gegevens', { id: params.beschikking });
  if (aanvraag === null) throw data(null, { status: 404 });
  const { termijn } = await execute('aanvraag.gegevens', { id: aanvraag });
  return { aanvraag, suspended: termijn?.opschortingen.some((o) => o.tot === undefined) ?? false };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const id = form.text('aanvraag');
  const done = () => redirect(`/beschikkingen/${params.beschikking}`);
  const tot = form.date('tot');
  if (form.form === 'hervatten') {
    return submitForm(form, { id, ...(tot === undefined ? {} : { op: tot }) }, async (input) => {
      await execute('aanvraag.hervatting', input, { idempotencyKey: form.idempotencyKey });
      return done();
    });
  }
  if (form.text('grond') === '') form.refuse('grond', msg`Kies waarom de termijn stil mag staan.`);
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf op wat er nodig is. De inwoner krijgt deze tekst.`);
  return submitForm(form, { id, grond: form.text('grond'), toelichting: form.text('toelichting'), ...(tot === undefined ? {} : { tot }) }, async (input) => {
    await execute('aanvraag.opschorting', input, { idempotencyKey: form.idempotencyKey });
    return done();
  });
}

/** Lets the clock of the aanvraag stand still, or run again. */
export default function Term({ loaderData: { aanvraag, suspended }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const grounds = [
    { value: 'awb-4:15-1-a', label: t`De inwoner moet de aanvraag aanvullen` }, { value: 'awb-4:15-1-b', label: t`We wachten op een buitenlandse instantie` }, { value: 'awb-4:15-2-a', label: t`De inwoner stemt schriftelijk in met uitstel` },
    { value: 'awb-4:15-2-b', label: t`De vertraging ligt aan de inwoner` }, { value: 'awb-4:15-2-c', label: t`Overmacht` },
  ];
  const back = { to: `/beschikkingen/${params.beschikking}` };
  if (suspended) {
    return (
      <Page title={t`Termijn weer laten lopen`} state={actionData} back={back}>
        <Form id="hervatten" state={actionData}>
          <input type="hidden" name="aanvraag" value={aanvraag} />
          <DateField name="tot" legend={t`Vanaf welke dag?`} hint={t`Leeg is vandaag.`} optional />
          <Button><Trans>Termijn hervatten</Trans></Button>
        </Form>
      </Page>
    );
  }
  return (
    <Page title={t`Termijn opschorten`} state={actionData} back={back} lead={<Trans>Alleen op een grond van art. 4:15 Awb. De inwoner krijgt bericht.</Trans>}>
      <Form state={actionData}>
        <input type="hidden" name="aanvraag" value={aanvraag} />
        <RadioGroup name="grond" legend={t`Waarom?`} options={grounds.map((g) => ({ ...g, hint: `art. ${g.value.slice(4, 8)} lid ${g.value.slice(9, 10)} onder ${g.value.slice(11)} Awb` }))} />
        <DateField name="tot" legend={t`Tot welke dag?`} hint={t`Nodig als de inwoner moet aanvullen: de laatste dag daarvoor.`} optional />
        <TextArea name="toelichting" label={t`Wat is er nodig?`} hint={t`De inwoner krijgt deze tekst.`} />
        <Button><Trans>Termijn opschorten</Trans></Button>
      </Form>
    </Page>
  );
}
