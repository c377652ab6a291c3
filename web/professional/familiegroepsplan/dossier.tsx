import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/dossier.ts';
import { getApp } from '../../shared/app-context.ts';
import { useCircleWords, type FamilyPlan } from '../../shared/familiegroepsplan/family-plan.ts';
import { PlanReading } from '../../shared/familiegroepsplan/plan-reading.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { BuildOn, OfferChance, Reopen, SayConditions } from './forms.tsx';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const found = await getApp(context).execute('familiegroepsplan.dossier', { dossier });
  return { ...found, taken: new URL(request.url).searchParams.has('overgenomen') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const here = `/dossiers/${dossier}/familiegroepsplan`;
  const id = form.text('plan');
  const voorwaarden = [...new Set(form.text('voorwaarden').split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
  if (form.form === 'aanbieden') return submitForm(form, { dossier, voorwaarden }, async (input) => {
    await execute('familiegroepsplan.aanbod', input, options);
    return redirect(here);
  });
  if (form.form === 'voorwaarden') return submitForm(form, { id, voorwaarden }, async (input) => {
    await execute('familiegroepsplan.voorwaarden', input, options);
    return redirect(here);
  });
  if (form.form === 'overnemen') return submitForm(form, { id }, async (input) => {
    await execute('familiegroepsplan.overname', input, options);
    return redirect(`${here}?overgenomen`);
  });
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom. De familie leest dit.`);
  return submitForm(form, { id, reden: form.text('reden') }, async (input) => {
    await execute('familiegroepsplan.herziening', input, options);
    return redirect(here);
  });
}

const tones = { aangeboden: 'rust', afgezien: 'gestopt', begonnen: 'loopt', ingediend: 'klaar' } as const;

/** The plan that the family makes itself (Jeugdwet art. 4.1.2): the chance comes first, and what the family does goes into the plan without typing. */
export default function FamilyPlanOfDossier({ loaderData: { plan, kan, taken }, actionData: state }: Route.ComponentProps) {
  const { t } = useLingui();
  const may = (act: string): boolean => kan.some((one) => one.act === `familiegroepsplan.${act}` && one.mag);
  const words = { aangeboden: t`aangeboden`, afgezien: t`geen eigen plan`, begonnen: t`in de maak`, ingediend: t`ingeleverd` };
  return (
    <Page title={t`Familiegroepsplan`} state={state} lead={t`Een familie krijgt eerst de kans om met haar eigen kring een plan te maken (Jeugdwet art. 4.1.2).`} above={plan === null ? undefined : <StatusBadge tone={tones[plan.toestand]}>{words[plan.toestand]}</StatusBadge>}>
      {taken && <Alert tone="positive" title={t`Wat de familie doet, staat in het ondersteuningsplan`} live><p><Link to="../plan"><Trans>Naar het ondersteuningsplan</Trans></Link></p></Alert>}
      {plan === null && <EmptyState icon="mensen" title={t`Nog niet aangeboden`} />}
      {plan === null && may('aanbod') && <OfferChance state={state} />}
      {plan !== null && <Facts plan={plan} />}
      {plan !== null && may('voorwaarden') && <SayConditions plan={plan} state={state} />}
      {plan !== null && plan.toestand === 'ingediend' && <PlanReading shown={plan} reader="gemeente" />}
      {plan !== null && may('overname') && <BuildOn id={plan.id} state={state} />}
      {plan !== null && may('herziening') && <Reopen id={plan.id} state={state} />}
      {plan !== null && plan.versies.length > 0 && <Versions plan={plan} />}
    </Page>
  );
}

function Facts({ plan: { aangebodenOp, streefdatum, reden, kring, toestand, inhoud } }: { readonly plan: FamilyPlan }) {
  const { t } = useLingui();
  const words = useCircleWords();
  const people = kring.filter(({ gestopt }) => !gestopt).map(({ naam, rol }) => `${naam} (${words[rol]})`).join(', ');
  return (
    <DataList
      items={[
        { label: t`Aangeboden op`, value: aangebodenOp === null ? t`niet: de familie begon zelf` : <DateText value={aangebodenOp} /> },
        ...(streefdatum === null ? [] : [{ label: t`Gevraagd voor`, value: <DateText value={streefdatum} /> }]), ...(reden === '' ? [] : [{ label: toestand === 'afgezien' ? t`Waarom geen plan` : t`Waarom een nieuwe versie`, value: reden }]),
        { label: t`Kring`, value: people === '' ? t`nog niemand` : people },
        ...(toestand === 'begonnen' ? [{ label: t`Doelen tot nu toe`, value: String(inhoud.doelen.length) }] : []),
      ]}
    />
  );
}

function Versions({ plan: { versies } }: { readonly plan: FamilyPlan }) {
  const { t } = useLingui();
  return (
    <Section title={t`Ingeleverd`}>
      <ul className="spil-list">
        {versies.map(({ nummer, ingediendOp, opTijd, document }) => (
          <li key={nummer}>
            <Link to={`/documenten/${document}`} reloadDocument><Trans>Versie {nummer}</Trans></Link>, <DateText value={ingediendOp} />{opTijd !== null && <>: {opTijd ? <Trans>op tijd voor het onderzoek (Wmo 2015 art. 2.3.2 lid 2)</Trans> : <Trans>na de zeven dagen</Trans>}</>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
