import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/own.ts';
import { getApp } from '../../shared/app-context.ts';
import { household, type FamilyPlan } from '../../shared/familiegroepsplan/family-plan.ts';
import { PlanEditor } from '../../shared/familiegroepsplan/plan-editor.tsx';
import { PlanReading } from '../../shared/familiegroepsplan/plan-reading.tsx';
import { readChange } from '../../shared/familiegroepsplan/read-change.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Before } from './before.tsx';

export const loader = ({ context, params: { dossier } }: Route.LoaderArgs) => getApp(context).execute('familiegroepsplan.dossier', { dossier });

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const here = `/mijn/dossiers/${dossier}/familiegroepsplan`;
  const [id, reden] = [form.text('plan'), form.text('reden')];
  if (form.form === 'beginnen') return submitForm(form, { dossier }, async (input) => {
    await execute('familiegroepsplan.opening', input, options);
    return redirect(here);
  });
  if (form.form === 'laten') return submitForm(form, { id, reden }, async (input) => {
    await execute('familiegroepsplan.afwijzing', input, options);
    return redirect(here);
  });
  if (form.form === 'opnieuw') return submitForm(form, { id, reden: reden || '-' }, async (input) => {
    await execute('familiegroepsplan.herziening', input, options);
    return redirect(here);
  });
  return submitForm(form, { id, ...readChange(form) }, async (input) => {
    await execute('familiegroepsplan.wijziging', input, options);
    return redirect(here);
  });
}

/** The plan that a family makes itself: begun, written together, handed in, and taken up again. */
export default function OwnFamilyPlan({ loaderData: { plan, uiterlijk }, actionData: state, params: { dossier } }: Route.ComponentProps) {
  const { t } = useLingui();
  const lead = <Trans>Met uw familie, vrienden en buren bedenkt u wat er beter moet gaan, en wie helpt. De gemeente gebruikt uw plan.</Trans>;
  return (
    <Page title={t`Ons eigen plan`} state={state} back={{ to: '/mijn' }} lead={lead}>
      {plan?.toestand === 'begonnen' ? <Making plan={plan} uiterlijk={uiterlijk} state={state} dossier={dossier} /> : plan?.toestand === 'ingediend' ? <HandedIn plan={plan} state={state} /> : <Before plan={plan} uiterlijk={uiterlijk} state={state} />}
    </Page>
  );
}

interface Props { readonly plan: FamilyPlan; readonly state: FormState | undefined }

const PlanField = ({ id }: { readonly id: string }) => <input type="hidden" name="plan" value={id} />;

function Making({ plan, uiterlijk, state, dossier }: Props & { readonly uiterlijk: string | null; readonly dossier: string }) {
  const { t } = useLingui();
  const people = plan.kring.filter(({ gestopt }) => !gestopt).map(({ naam }) => naam).join(', ');
  const { streefdatum } = plan;
  return (
    <>
      {uiterlijk !== null && <Alert tone="info"><p><Trans>Levert u het plan in voor of op <strong><DateText value={uiterlijk} /></strong>, dan gebruiken wij het al bij het eerste gesprek. Later mag ook.</Trans></p></Alert>}
      {uiterlijk === null && streefdatum !== null && <Alert tone="info"><p><Trans>Wij vroegen uw plan voor <strong><DateText value={streefdatum} /></strong>. Lukt dat niet? Bel ons.</Trans></p></Alert>}
      <Section title={t`Wie denkt mee?`} actions={<LinkButton to={`/mijn/dossiers/${dossier}/familiegroepsplan/kring`} kind="secondary">{t`Mensen uitnodigen`}</LinkButton>}>
        <p>{people === '' ? <Trans>Nog niemand. U mag het plan ook alleen maken.</Trans> : people}</p>
      </Section>
      <PlanEditor shown={plan} reader={household} state={state} hidden={<PlanField id={plan.id} />} />
      <Section title={t`Klaar?`}>
        {plan.ontbreekt.length > 0 && <Missing plan={plan} />}
        <p><LinkButton to={`/mijn/dossiers/${dossier}/familiegroepsplan/inleveren`}>{t`Lees het plan en lever het in`}</LinkButton></p>
        <Leave plan={plan} state={state} />
      </Section>
    </>
  );
}

function Missing({ plan }: { readonly plan: FamilyPlan }) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return <><p><Trans>Dit moet nog:</Trans></p><ul>{plan.ontbreekt.map((one) => <li key={one.nl}>{one[lang]}</li>)}</ul></>;
}

function Leave({ plan, state }: Props) {
  const { t } = useLingui();
  return (
    <details open={state?.form === 'laten'}>
      <summary><Trans>Wij maken liever geen plan</Trans></summary>
      <Form id="laten" state={state} label={t`Wij maken liever geen plan`}>
        <PlanField id={plan.id} />
        <p><Trans>Dat mag. U kunt later altijd nog beginnen: wat er staat, blijft staan.</Trans></p>
        <TextArea name="reden" label={t`Wilt u zeggen waarom?`} rows={2} optional />
        <div><Button kind="secondary"><Trans>Maak geen plan</Trans></Button></div>
      </Form>
    </details>
  );
}

function HandedIn({ plan, state }: Props) {
  const { t } = useLingui();
  const [last] = plan.versies;
  return (
    <>
      <Alert tone="positive" title={t`Wij hebben uw plan`}>
        {last !== undefined && <p><Trans>U leverde het in op <DateText value={last.ingediendOp} />. <Link to={`/documenten/${last.document}`} reloadDocument>Download uw plan</Link>.</Trans></p>}
        <p>{last?.opTijd === true ? <Trans>Wij gebruiken het bij het gesprek. U hoort wat wij ermee doen.</Trans> : <Trans>Uw contactpersoon leest het en belt u daarover.</Trans>}</p>
      </Alert>
      <PlanReading shown={plan} reader={household} />
      <details open={state?.form === 'opnieuw'}>
        <summary><Trans>Verander het plan</Trans></summary>
        <Form id="opnieuw" state={state} label={t`Verander het plan`}>
          <PlanField id={plan.id} />
          <p><Trans>U maakt dan een nieuwe versie. Wat u inleverde, blijft bewaard.</Trans></p>
          <TextArea name="reden" label={t`Wat is er anders?`} rows={2} optional />
          <div><Button kind="secondary"><Trans>Maak een nieuwe versie</Trans></Button></div>
        </Form>
      </details>
    </>
  );
}
