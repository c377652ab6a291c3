import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/arrange.ts';
import { getApp } from '../../shared/app-context.ts';
import { readAsk } from '../../shared/clientondersteuning/read-ask.ts';
import { isRunning } from '../../shared/clientondersteuning/support-words.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { AskFor } from './ask-for.tsx';
import { OneSupport } from './one-support.tsx';

const consents = ['mondeling', 'schriftelijk'] as const;

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const found = await getApp(context).execute('clientondersteuning.dossier', { dossier });
  return { ...found, sent: new URL(request.url).searchParams.has('verstuurd') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const [here, options] = [`/dossiers/${dossier}/clientondersteuning`, { idempotencyKey: form.idempotencyKey }];
  if (form.form.startsWith('intrekken')) {
    return submitForm(form, { id: form.text('id') }, async (input) => {
      await execute('clientondersteuning.intrekking', input, options);
      return redirect(here);
    });
  }
  const asked = readAsk(form);
  const akkoord = consents.find((one) => one === form.text('akkoord'));
  if (form.text('persoon') === '') form.refuse('persoon', msg`Kies voor wie u het vraagt.`);
  if (akkoord === undefined) form.refuse('akkoord', msg`Kies hoe de inwoner dit goed vond. Zonder akkoord gaat er niets naar de organisatie.`);
  return submitForm(form, { dossier, persoon: form.text('persoon'), ...asked, akkoord: akkoord ?? 'mondeling' }, async (input) => {
    await execute('clientondersteuning.indiening', input, options);
    return redirect(`${here}?verstuurd`);
  });
}

/** Independent support in this household: how it stands, and asking it for somebody with their consent. */
export default function Arrange({ loaderData: { items, organisaties, mensen, sent } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const busy = new Set(items.filter(({ toestand }) => toestand === 'gevraagd' || toestand === 'bevestigd').map(({ persoon }) => persoon));
  const free = mensen.filter(({ id }) => !busy.has(id));
  return (
    <Page title={t`Cliëntondersteuning`} state={state} lead={t`Onafhankelijk en gratis, voor de inwoner en de mantelzorger (Wmo 2015, artikel 2.2.4). De organisatie ziet alleen wat u hier doorgeeft.`}>
      {sent && state === undefined && <Alert tone="positive" title={t`De vraag ligt bij de organisatie`} live />}
      {items.length === 0 && <EmptyState icon="mensen" title={t`Er is nog niets gevraagd`}><p><Trans>Wijs erop, en vraag het hieronder aan als de inwoner het wil.</Trans></p></EmptyState>}
      {items.map((item) => <OneSupport key={item.id} item={item} state={state} />)}
      {organisaties.length === 0 && <Alert tone="warning" title={t`De gemeente koos nog geen organisatie`}><p><Trans>Vraag beheer om er een te kiezen. Tot dan belt u zelf.</Trans></p></Alert>}
      {organisaties.length > 0 && free.length > 0 && <AskFor key={items.filter(isRunning).map(({ toestand }) => toestand).join(' ')} organisaties={organisaties} mensen={free} wens={items.find(({ toestand }) => toestand === 'gewenst' || toestand === 'geweigerd')?.persoon} state={state} />}
    </Page>
  );
}
