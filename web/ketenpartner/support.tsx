import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/support.ts';
import { readAppointment } from '../shared/forms/read-appointment.ts';
import { getApp } from '../shared/app-context.ts';
import { SupporterFacts } from '../shared/clientondersteuning/supporter-facts.tsx';
import { readForm, type FormReader } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Alert } from '../shared/ui/alert.tsx';
import { DataList } from '../shared/ui/data-list.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ConfirmForm, FinishForm, RefuseForm } from './support-forms.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return { one: await getApp(context).execute('clientondersteuning.gegevens', { id: params.verzoek }), told: new URL(request.url).searchParams.has('doorgegeven') };
}

const list = '/ketenpartner/clientondersteuning';

export async function action({ request, context, params: { verzoek: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  if (form.form === 'afronden') return submitForm(form, { id }, async (input) => (await execute('clientondersteuning.afronding', input, options), redirect(`${list}?toestand=bevestigd`)));
  if (form.form === 'teruggeven') {
    if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom het nu niet kan.`);
    return submitForm(form, { id, reden: form.text('reden') }, async (input) => (await execute('clientondersteuning.weigering', input, options), redirect(list)));
  }
  return submitForm(form, { id, ...readWho(form) }, async (input) => (await execute('clientondersteuning.bevestiging', input, options), redirect(`${list}/${id}?doorgegeven`)));
}

function readWho(form: FormReader) {
  const [ondersteuner, bereik, day, time] = [form.text('ondersteuner'), form.text('bereik'), form.date('dag'), form.text('tijd')];
  if (ondersteuner === '') form.refuse('ondersteuner', msg`Vul in wie de cliëntondersteuner is.`);
  if (bereik === '') form.refuse('bereik', msg`Vul in hoe de inwoner die bereikt.`);
  const afspraak = day === undefined ? undefined : readAppointment(day, time);
  if (day !== undefined && afspraak === undefined) form.refuse('tijd', msg`Vul een tijd in, zoals 9:30.`);
  if (day === undefined && time !== '' && form.errors.length === 0) form.refuse('dag', msg`Vul ook de dag in.`);
  return { ondersteuner, bereik, ...(afspraak === undefined ? {} : { afspraak }), plaats: form.text('plaats') };
}

/** One inwoner who wants somebody independent: all that was sent, and telling who it is, or that it cannot be. */
export default function SupportOne({ loaderData: { one, told } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={one.naam === '' ? one.nummer : one.naam} state={state} back={{ to: list, label: t`Cliëntondersteuning` }}>
      {told && state === undefined && <Alert tone="positive" title={t`De inwoner krijgt hier een brief over`} live />}
      <DataList
        items={[
          { label: t`Nummer`, value: <span translate="no">{one.nummer}</span> }, { label: t`Gemeente`, value: one.gemeente }, { label: t`Gevraagd op`, value: <DateText value={one.gevraagdOp} /> },
          ...(one.bereik === '' ? [] : [{ label: t`Te bereiken`, value: <span translate="no">{one.bereik}</span> }]), ...(one.vraag === '' ? [] : [{ label: t`In eigen woorden`, value: one.vraag }]), ...(one.uiterlijk === null ? [] : [{ label: t`Antwoord uiterlijk`, value: <DateText value={one.uiterlijk} /> }]),
        ]}
      />
      {one.ondersteuner !== '' && <Section title={t`Wie naast de inwoner staat`} card><SupporterFacts item={{ ...one, organisatie: null }} /></Section>}
      {one.toestand === 'gevraagd' && <><ConfirmForm state={state} /><RefuseForm state={state} /></>}
      {one.toestand === 'bevestigd' && <><details><summary><Trans>Er verandert iets</Trans></summary><ConfirmForm state={state} known={one} /></details><FinishForm state={state} /></>}
      {(one.toestand === 'ingetrokken' || one.toestand === 'beeindigd') && <Alert tone="info" title={t`Dit is gestopt. Wat de inwoner doorgaf, is gewist.`} />}
    </Page>
  );
}
