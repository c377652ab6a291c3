import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/ask-destruction.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { AskedBefore } from './asked-before.tsx';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const view = await getApp(context).execute('vernietigingsverzoek.dossier', { dossier });
  return { ...view, asked: new URL(request.url).searchParams.has('gevraagd') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (!form.checked('zeker')) form.refuse('zeker', msg`Zet een vinkje als u het zeker weet.`);
  return submitForm(form, { dossier }, async (input) => {
    await getApp(context).execute('vernietigingsverzoek.indiening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/dossiers/${dossier}/vernietigen?gevraagd`);
  });
}

function WhatStays() {
  const { t } = useLingui();
  return (
    <Section title={t`Soms mag het niet`}>
      <p><Trans>Wij gooien een dossier niet weg:</Trans></p>
      <ul>
        <li><Trans>als u nu hulp, een pgb of een voucher heeft</Trans></li>
        <li><Trans>als er nog een vraag, bezwaar of klacht loopt</Trans></li>
        <li><Trans>als er betaald is: dat moeten wij jaren kunnen laten zien</Trans></li>
        <li><Trans>als het ook over iemand anders gaat, die er niet om vroeg</Trans></li>
        <li><Trans>als de wet zegt dat wij het moeten bewaren</Trans></li>
      </ul>
    </Section>
  );
}

/** How long the own dossier is kept, what was asked before, and asking to have it destroyed. */
export default function AskDestruction({ loaderData: { items, bewarenTotEnMet, asked }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const open = items.some(({ toestand }) => toestand !== 'afgewezen');
  return (
    <Page title={t`Uw dossier weg laten gooien`} state={actionData} back={{ to: '/mijn' }} lead={t`U mag vragen of wij uw dossier weggooien. U krijgt binnen drie maanden antwoord.`}>
      {asked && actionData === undefined && <Alert tone="positive" title={t`Uw verzoek is verstuurd. Hieronder ziet u wanneer u antwoord krijgt.`} live />}
      {items.map((request) => <AskedBefore key={request.id} request={request} />)}
      <p><Trans>Doet u niets, dan bewaren wij uw dossier tot en met <DateText value={bewarenTotEnMet} />. Verandert er iets, dan wordt dat later.</Trans></p>
      <WhatStays />
      {!open && (
        <Section title={t`Vraag het ons`}>
          <p><Trans>Alles gaat weg: uw vragen, uw plan, de besluiten en uw brieven. Dat kan niet terug. <Link to="/mijn/download">Download eerst wat u wilt bewaren</Link>.</Trans></p>
          <Form state={actionData}>
            <CheckboxGroup name="zeker" legend={t`Weet u het zeker?`} options={[{ value: 'ja', label: t`Ja, gooi mijn hele dossier weg` }]} />
            <Button icon="send"><Trans>Verstuur mijn verzoek</Trans></Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}
