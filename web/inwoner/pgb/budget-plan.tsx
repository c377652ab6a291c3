import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/budget-plan.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { BoughtHelp } from '../../shared/pgb/bought-help.tsx';
import { BudgetLeft } from '../../shared/pgb/budget-left.tsx';
import { usePgbWords, type Budgetplan } from '../../shared/pgb/pgb-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { changePlan } from './change-plan.ts';

export async function loader({ context, params: { budgetplan }, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  return { plan: await execute('budgetplan.gegevens', { id: budgetplan }), sent: new URL(request.url).searchParams.has('verstuurd') };
}

export async function action({ request, context, params: { budgetplan: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  if (form.form === 'versturen') {
    return submitForm(form, { id }, async (input) => {
      await execute('budgetplan.indiening', input, { idempotencyKey: form.idempotencyKey });
      return redirect(`/mijn/pgb/plan/${id}?verstuurd`);
    });
  }
  const [weg, waarom, kwaliteit] = [form.text('regel'), form.text('waarom'), form.text('kwaliteit')];
  return submitForm(form, undefined, async () => {
    await changePlan(execute, id, form, (inhoud) => (form.form === 'waarom' ? { ...inhoud, waarom, kwaliteit } : { ...inhoud, regels: inhoud.regels.filter((regel) => regel.id !== weg) }));
    return redirect(`/mijn/pgb/plan/${id}`);
  });
}

/** What is bought, from whom, why, and what is still missing before it can be sent. */
export default function BudgetPlan({ loaderData: { plan, sent } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const writing = plan.magSchrijven && (plan.toestand === 'concept' || plan.toestand === 'aanvullen');
  return (
    <Page title={t`Budgetplan voor ${plan.naam}`} state={state} back={{ to: '/mijn/pgb', label: t`Mijn pgb` }} lead={writing ? t`Schrijf op welke hulp u koopt, van wie en waarom. Wij bewaren het bij elke stap.` : undefined}>
      <Told plan={plan} sent={sent} />
      <BudgetLeft budget={plan.budget} used={plan.bedrag} planned />
      <Bought plan={plan} state={state} writing={writing} />
      <Why key={plan.versie} plan={plan} state={state} writing={writing} />
      <Skills plan={plan} writing={writing} />
      {writing && <Send plan={plan} state={state} />}
    </Page>
  );
}

interface Part { readonly plan: Budgetplan; readonly state: FormState | undefined; readonly writing: boolean }

function Told({ plan: { toestand, oordeel, toegekend, id }, sent }: { readonly plan: Budgetplan; readonly sent: boolean }) {
  const { t } = useLingui();
  if (toestand === 'ingediend') return <Alert tone={sent ? 'positive' : 'info'} title={sent ? t`Uw budgetplan is verstuurd` : t`De gemeente kijkt naar uw budgetplan`} live={sent}><p><Trans>U krijgt een brief met het antwoord. Die staat ook bij Mijn post.</Trans></p></Alert>;
  if (toestand === 'aanvullen') return <Alert tone="warning" title={t`De gemeente vraagt u om iets aan te vullen`}><p>{oordeel}</p></Alert>;
  if (toestand !== 'akkoord') return null;
  return (
    <Alert tone="positive" title={t`De gemeente is akkoord`}>
      <p>{oordeel}</p>
      {toegekend && <p><Link to={`/mijn/pgb/plan/${id}/afspraken`}><Trans>Afspraken en geld</Trans></Link></p>}
    </Alert>
  );
}

function Bought({ plan, state, writing }: Part) {
  const { t } = useLingui();
  return (
    <Section title={t`Welke hulp koopt u?`}>
      {plan.inhoud.regels.length === 0 && <p><Trans>U hebt nog niemand gekozen.</Trans></p>}
      <BoughtHelp plan={plan} {...(writing ? { acts: (regel) => (
        <ButtonGroup>
          <Link to={`/mijn/pgb/plan/${plan.id}/hulp?regel=${regel.id}`}><Trans>Wijzig<span className="spil-visually-hidden"> {regel.wie}</span></Trans></Link>
          <Form id={`weg-${regel.id}`} state={state} label={t`${regel.wie} weghalen`}>
            <input type="hidden" name="versie" value={plan.versie} /><input type="hidden" name="regel" value={regel.id} />
            <Button kind="subtle"><Trans>Haal weg<span className="spil-visually-hidden"> {regel.wie}</span></Trans></Button>
          </Form>
        </ButtonGroup>
      ) } : {})} />
      {writing && (
        <ButtonGroup>
          <LinkButton to={`/mijn/pgb/plan/${plan.id}/kiezen`} kind="secondary" icon="search"><Trans>Zoek een organisatie</Trans></LinkButton>
          <LinkButton to={`/mijn/pgb/plan/${plan.id}/hulp`} kind="secondary" icon="plus"><Trans>Zet er iemand bij</Trans></LinkButton>
        </ButtonGroup>
      )}
    </Section>
  );
}

function Why({ plan: { inhoud, versie }, state, writing }: Part) {
  const { t } = useLingui();
  if (!writing) return <Section title={t`Waarom, en is de hulp goed?`}><p>{inhoud.waarom}</p><p>{inhoud.kwaliteit}</p></Section>;
  return (
    <Section title={t`Waarom, en is de hulp goed?`}>
      <Form id="waarom" state={state} defaults={{ waarom: inhoud.waarom, kwaliteit: inhoud.kwaliteit }} label={t`Waarom, en is de hulp goed?`}>
        <input type="hidden" name="versie" value={versie} />
        <TextArea name="waarom" label={t`Waarom wilt u zelf hulp kopen?`} rows={3} />
        <TextArea name="kwaliteit" label={t`Hoe weet u dat de hulp goed en veilig is?`} hint={t`Bijvoorbeeld: welke ervaring iemand heeft, en hoe u het samen bespreekt.`} rows={3} />
        <Button kind="secondary"><Trans>Bewaar</Trans></Button>
      </Form>
    </Section>
  );
}

function Skills({ plan, writing }: { readonly plan: Budgetplan; readonly writing: boolean }) {
  const { t } = useLingui();
  const { skills, can } = usePgbWords();
  const answered = Object.entries(plan.inhoud.punten);
  return (
    <Section title={t`Wat een pgb van u vraagt`}>
      {answered.length === 0 ? <p><Trans>Tien vragen over wat u zelf kunt, en waarbij iemand u helpt.</Trans></p> : (
        <details>
          <summary><Trans>Uw antwoorden</Trans></summary>
          <ul>{answered.map(([punt, answer]) => <li key={punt}>{skills[punt as keyof typeof skills]} <strong>{can[answer]}</strong></li>)}</ul>
        </details>
      )}
      {plan.inhoud.hulp !== '' && <p><Trans>Wie u helpt met het pgb: <strong translate="no">{plan.inhoud.hulp}</strong></Trans></p>}
      {writing && <LinkButton to={`/mijn/pgb/plan/${plan.id}/kunnen`} kind="secondary"><Trans>Beantwoord de tien vragen</Trans></LinkButton>}
    </Section>
  );
}

function Send({ plan: { fouten }, state }: { readonly plan: Budgetplan; readonly state: FormState | undefined }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Section title={t`Versturen`}>
      {fouten.length > 0 ? (
        <Alert title={t`Dit moet nog`}>
          <ul>{fouten.map(({ pad, uitleg }) => <li key={pad}>{uitleg[lang]}</li>)}</ul>
        </Alert>
      ) : (
        <Form id="versturen" state={state} label={t`Versturen`}>
          <p><Trans>Na het versturen kunt u het plan niet meer veranderen, tot de gemeente het bekeek.</Trans></p>
          <Button icon="send"><Trans>Verstuur uw budgetplan</Trans></Button>
        </Form>
      )}
    </Section>
  );
}
