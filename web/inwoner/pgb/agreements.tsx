import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/agreements.ts';
import { getApp } from '../../shared/app-context.ts';
import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { BudgetLeft } from '../../shared/pgb/budget-left.tsx';
import { MonthForm, readMaand } from '../../shared/pgb/month-form.tsx';
import { Months } from '../../shared/pgb/months.tsx';
import { usePgbWords, type Budgetplan } from '../../shared/pgb/pgb-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, params: { budgetplan } }: Route.LoaderArgs) {
  return { plan: await getApp(context).execute('budgetplan.gegevens', { id: budgetplan }) };
}

export async function action({ request, context, params: { budgetplan } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const done = () => redirect(`/mijn/pgb/plan/${budgetplan}/afspraken`);
  const id = form.text('afspraak');
  if (form.form.startsWith('stop')) {
    const tot = form.date('tot') ?? '';
    if (tot === '') form.refuse('tot', msg`Vul de laatste dag in.`);
    return submitForm(form, { id, tot }, async (input) => {
      await execute('zorgovereenkomst.beeindiging', input, options);
      return done();
    });
  }
  if (form.form.startsWith('maand')) {
    return submitForm(form, readMaand(form), async (input) => {
      await execute('zorgovereenkomst.declaratie', input, options);
      return done();
    });
  }
  const [regel, uurtarief, van, tot] = [form.text('regel'), form.money('uurtarief'), form.date('van') ?? '', form.date('tot') ?? ''];
  if (regel === '') form.refuse('regel', msg`Kies met wie.`);
  if (form.text('uurtarief') === '') form.refuse('uurtarief', msg`Vul in wat een uur kost, zoals 19,50.`);
  if (van === '' && form.text('van.dag') === '') form.refuse('van', msg`Vul de eerste dag in.`);
  if (tot === '' && form.text('tot.dag') === '') form.refuse('tot', msg`Vul de laatste dag in.`);
  return submitForm(form, { budgetplan, regel, uurtarief: uurtarief ?? 0, van, tot, svbNummer: form.text('svbNummer') }, async (input) => {
      await execute('zorgovereenkomst.registratie', input, options);
      return done();
    });
}

/** Who was agreed with, what was declared each month, and what is left. */
export default function Agreements({ loaderData: { plan } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Afspraken en geld: ${plan.naam}`} state={state} back={{ to: '/mijn/pgb', label: t`Mijn pgb` }}>
      <BudgetLeft budget={plan.budget} used={plan.uitgegeven} />
      <p><Trans>De SVB betaalt wie u helpt, en niet de gemeente of deze site. Hier houdt u bij wat u declareerde. De gemeente zet erbij wat de SVB betaalde.</Trans></p>
      {plan.zorgovereenkomsten.map((one) => <Agreement key={one.id} one={one} state={state} vandaag={plan.vandaag} writing={plan.magSchrijven} />)}
      {plan.magSchrijven && plan.toestand === 'akkoord' && <NewAgreement key={plan.zorgovereenkomsten.length} plan={plan} state={state} />}
    </Page>
  );
}

interface Props { readonly one: Budgetplan['zorgovereenkomsten'][number]; readonly state: FormState | undefined; readonly vandaag: string; readonly writing: boolean }

function Agreement({ one, state, vandaag, writing }: Props) {
  const { t } = useLingui();
  const { hours } = usePgbWords();
  return (
    <Section title={one.wie} card>
      <p>{hours(one)}. <Trans>Van <DateText value={one.van} /> tot en met <DateText value={one.tot} /></Trans>{one.svbNummer !== '' && <>. <Trans>Nummer bij de SVB: <span translate="no">{one.svbNummer}</span></Trans></>}</p>
      <Months maanden={one.maanden} wie={one.wie} />
      {writing && <MonthForm one={one} vandaag={vandaag} state={state} words={{ open: t`Schrijf op wat u declareerde`, form: t`Declaratie voor ${one.wie}`, amount: t`Hoeveel hebt u gedeclareerd?`, button: t`Schrijf op` }} />}
      {writing && one.tot > vandaag && (
        <details>
          <summary><Trans>Deze afspraak eerder stoppen</Trans></summary>
          <Form id={`stop-${one.id}`} state={state} label={t`Stoppen met ${one.wie}`}>
            <input type="hidden" name="afspraak" value={one.id} />
            <DateField name="tot" legend={t`Laatste dag`} />
            <p><Trans>Vertel het ook aan de SVB.</Trans></p>
            <Button kind="secondary"><Trans>Stop de afspraak</Trans></Button>
          </Form>
        </details>
      )}
    </Section>
  );
}

function NewAgreement({ plan, state }: { readonly plan: Budgetplan; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  if (!plan.toegekend) return <Alert title={t`Er is nog geen besluit over dit pgb`}><p><Trans>Daarna kunt u hier uw afspraken opschrijven.</Trans></p></Alert>;
  return (
    <Section title={t`Afspraak opschrijven`}>
      <p><Trans>Maak eerst met wie u helpt een zorgovereenkomst, met het formulier van de SVB. Schrijf hier over wat erin staat.</Trans></p>
      <Form id="afspraak" state={state} defaults={{ ...dateDefaults('van', plan.van), ...dateDefaults('tot', plan.tot) }} label={t`Afspraak opschrijven`}>
        <Select name="regel" label={t`Met wie?`} options={plan.inhoud.regels.map(({ id, wie }) => ({ value: id, label: wie }))} />
        <TextField name="uurtarief" kind="money" label={t`Wat kost een uur?`} size="short" />
        <DateField name="van" legend={t`Eerste dag`} />
        <DateField name="tot" legend={t`Laatste dag`} />
        <TextField name="svbNummer" label={t`Nummer bij de SVB`} hint={t`Staat op de brief van de SVB.`} optional />
        <Button><Trans>Schrijf op</Trans></Button>
      </Form>
    </Section>
  );
}
