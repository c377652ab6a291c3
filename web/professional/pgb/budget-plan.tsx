import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/budget-plan.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { BoughtHelp } from '../../shared/pgb/bought-help.tsx';
import { BudgetLeft } from '../../shared/pgb/budget-left.tsx';
import { MonthForm, readMaand } from '../../shared/pgb/month-form.tsx';
import { Months } from '../../shared/pgb/months.tsx';
import { planTones, punten, usePgbWords, type Budgetplan } from '../../shared/pgb/pgb-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params: { budgetplan } }: Route.LoaderArgs) {
  return { plan: await getApp(context).execute('budgetplan.gegevens', { id: budgetplan }) };
}

type Oordeel = Acts['budgetplan.beoordeling']['input'];

export async function action({ request, context, params: { budgetplan: id, dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const done = () => redirect(`/dossiers/${dossier}/pgb/${id}`);
  if (form.form === 'oordeel') {
    if (form.text('uitkomst') === '') form.refuse('uitkomst', msg`Kies wat u vindt.`);
    if (form.text('oordeel') === '') form.refuse('oordeel', msg`Schrijf op waarom. De inwoner leest dit in de brief.`);
    const input = { id, akkoord: form.text('uitkomst') === 'akkoord', bekwaam: [...form.list('bekwaam')] as Oordeel['bekwaam'], kwaliteit: [...form.list('kwaliteit')] as Oordeel['kwaliteit'], oordeel: form.text('oordeel') };
    return submitForm(form, input, async (given) => {
      await execute('budgetplan.beoordeling', given, options);
      return done();
    });
  }
  return submitForm(form, readMaand(form), async (input) => {
      await execute('zorgovereenkomst.betaling', input, options);
      return done();
    });
}

/** The budgetplan as the access weighs it, and what the SVB paid. */
export default function JudgeBudgetPlan({ loaderData: { plan } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = usePgbWords();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Budgetplan: ${plan.naam}`} state={state} back={{ to: '..', label: t`Pgb` }} actions={<StatusBadge tone={planTones[plan.toestand]}>{states[plan.toestand]}</StatusBadge>}>
      <p><Trans>Gepland:</Trans></p>
      <BudgetLeft budget={plan.budget} used={plan.bedrag} planned />
      <BoughtHelp plan={plan} />
      <Words plan={plan} />
      {plan.toestand === 'ingediend' && plan.magBeoordelen && <Judge state={state} />}
      {plan.zorgovereenkomsten.length > 0 && <><h2><Trans>Afspraken en geld</Trans></h2><BudgetLeft budget={plan.budget} used={plan.uitgegeven} /></>}
      {plan.zorgovereenkomsten.map((one) => <Agreement key={one.id} one={one} state={state} vandaag={plan.vandaag} />)}
    </Page>
  );
}

function Words({ plan: { inhoud, oordeel, fouten } }: { readonly plan: Budgetplan }) {
  const { t, i18n } = useLingui();
  const { skills, can } = usePgbWords();
  return (
    <>
      <DataList
        items={[
          { label: t`Waarom een pgb`, value: inhoud.waarom }, { label: t`Hoe de hulp goed en veilig is`, value: inhoud.kwaliteit }, { label: t`Wie helpt met het pgb`, value: inhoud.hulp === '' ? t`niemand` : inhoud.hulp },
          ...(oordeel === '' ? [] : [{ label: t`Laatste oordeel`, value: oordeel }]),
        ]}
      />
      <Section title={t`Wat de inwoner zelf zegt over de tien punten`}>
        <ul>{punten.map((punt) => <li key={punt}>{skills[punt]} <strong>{inhoud.punten[punt] === undefined ? t`niet beantwoord` : can[inhoud.punten[punt]]}</strong></li>)}</ul>
      </Section>
      {fouten.length > 0 && <Alert tone="warning" title={t`Dit klopt nog niet`}><ul>{fouten.map(({ pad, uitleg }) => <li key={pad}>{uitleg[i18n.locale === 'en' ? 'en' : 'nl']}</li>)}</ul></Alert>}
    </>
  );
}

function Judge({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const { skills } = usePgbWords();
  return (
    <Section title={t`Beoordelen`} card>
      <Form id="oordeel" state={state} label={t`Beoordelen`}>
        <CheckboxGroup name="bekwaam" legend={t`Welke punten lukken, alleen of met hulp?`} hint={t`Wmo 2015 art. 2.3.6 lid 2 onder a; Jeugdwet art. 8.1.1 lid 2 onder a.`} options={punten.map((value) => ({ value, label: skills[value] }))} />
        <CheckboxGroup name="kwaliteit" legend={t`De hulp is`} options={[{ value: 'veilig', label: t`veilig` }, { value: 'doeltreffend', label: t`doeltreffend` }, { value: 'clientgericht', label: t`cliëntgericht` }]} />
        <RadioGroup name="uitkomst" legend={t`Wat vindt u?`} options={[{ value: 'akkoord', label: t`Akkoord` }, { value: 'aanvullen', label: t`Er moet nog iets bij` }]} />
        <TextArea name="oordeel" label={t`Waarom?`} hint={t`De inwoner leest dit in de brief.`} rows={3} />
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}

function Agreement({ one, state, vandaag }: { readonly one: Budgetplan['zorgovereenkomsten'][number]; readonly state: FormState | undefined; readonly vandaag: string }) {
  const { t } = useLingui();
  const { hours, kinds } = usePgbWords();
  return (
    <Section title={one.wie} level={3} card>
      <p>{kinds[one.vorm]}. {hours(one)}. <Trans>Van <DateText value={one.van} /> tot en met <DateText value={one.tot} /></Trans></p>
      <Months maanden={one.maanden} wie={one.wie} />
      <MonthForm one={one} vandaag={vandaag} state={state} words={{ open: t`Schrijf op wat de SVB betaalde`, form: t`Betaald aan ${one.wie}`, amount: t`Hoeveel betaalde de SVB?`, button: t`Leg vast` }} />
    </Section>
  );
}
