import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/signed.ts';
import { getApp } from '../../shared/app-context.ts';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import type { NextStep } from '../../shared/ui/confirm.tsx';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (!plan.handtekeningen.some(({ hoedanigheid }) => hoedanigheid !== 'generalist')) throw redirect(`/mijn/plan/${params.plan}`);
  return { plan };
}

/** What happens next, with days and who does it. */
function nextSteps(plan: PlanView): NextStep[] {
  const { generalist, inhoud, namen } = plan.getoond;
  const evaluation = inhoud.evaluaties.toSorted().find((day) => day > plan.peildatum);
  const waits = plan.toestand === 'ter-ondertekening';
  const contact = plan.aanspreekpunt?.aanspreekpunt;
  const aanbieder = contact?.wie === 'aanbieder' ? namen[contact.organisatie] : undefined;
  return [
    ...(waits ? [{ key: 'wait', text: <Trans>{generalist} tekent het plan ook. U krijgt bericht als iedereen getekend heeft.</Trans> }] : []),
    { key: 'decision', text: <Decision plan={plan} waits={waits} /> },
    ...(evaluation === undefined ? [] : [{ key: 'evaluation', text: <Trans>Op <DateText value={evaluation} /> kijken we samen hoe het gaat.</Trans> }]),
    { key: 'contact', text: aanbieder === undefined ? <Trans>Heeft u een vraag? Bel ons en vraag naar {generalist}.</Trans> : <Trans>Heeft u een vraag over de hulp? Dan belt u eerst {aanbieder}. {generalist} blijft ook bereikbaar.</Trans> },
  ];
}

function Decision({ plan: { beslisdatum }, waits }: { readonly plan: PlanView; readonly waits: boolean }) {
  if (beslisdatum === null) return <Trans>Wat in het plan staat, kan beginnen. U hoeft niets aan te vragen.</Trans>;
  if (waits) return <Trans>Voor een deel van de hulp neemt de gemeente daarna een besluit. U hoeft daarvoor niets te doen. U krijgt een brief.</Trans>;
  return <Trans>Voor een deel van de hulp neemt de gemeente een besluit. U hoeft daarvoor niets te doen. U krijgt een brief, uiterlijk op <DateText value={beslisdatum.dag} />.</Trans>;
}

export default function Signed({ loaderData: { plan } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`U heeft getekend`}>
      <Done title={t`Uw handtekening staat onder het plan`} next={nextSteps(plan)} />
      <LinkButton kind="secondary" to={`/mijn/plan/${plan.id}`}>{t`Naar mijn plan`}</LinkButton>
    </Page>
  );
}
