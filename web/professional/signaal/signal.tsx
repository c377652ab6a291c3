import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/signal.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Doors, type Door } from '../../shared/ui/doors.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Earlier, Ended, Facts, Followed, type Signaal } from './facts.tsx';
import { TriageForm } from './triage-form.tsx';
import { opvolgwijzen, optionsOf, useOpvolgwijzen } from './words.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const signaal = await getApp(context).execute('signaal.gegevens', { id: params.signaal });
  const asked = new URL(request.url).searchParams;
  return { signaal, done: asked.has('verdeeld') || asked.has('bewaard') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const wijze = opvolgwijzen.find((one) => one === form.text('wijze'));
  if (wijze === undefined) form.refuse('wijze', msg`Kies wat u deed.`);
  if (!['ja', 'nee'].includes(form.text('bereikt'))) form.refuse('bereikt', msg`Kies of u diegene hebt bereikt.`);
  if (form.text('notitie') === '') form.refuse('notitie', msg`Schrijf kort op wat er is gebeurd.`);
  return submitForm(form, { id: params.signaal, wijze: wijze ?? 'anders', bereikt: form.text('bereikt') === 'ja', notitie: form.text('notitie') }, async (input) => {
    await getApp(context).execute('signaal.opvolging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${params.signaal}?bewaard`);
  });
}

/** One signal: read it, divide it, follow it up. */
export default function Signal({ loaderData: { signaal, done } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Signaal ${signaal.nummer}`} state={state} back={{ to: '/signalen', label: t`Signalen` }}>
      {done && state === undefined && <Alert tone="positive" title={t`Bewaard`} live />}
      {signaal.vergetenOp === null ? <blockquote className="spil-quote">{signaal.waarneming}</blockquote> : <p className="spil-subtle"><Trans>De woorden van dit signaal zijn gewist: het is lang geleden afgehandeld.</Trans></p>}
      <Earlier signaal={signaal} />
      <Facts signaal={signaal} />
      <Followed signaal={signaal} />
      <Ended signaal={signaal} />
      {signaal.melding !== null && signaal.persoon !== null && <p><Trans>De melding staat in het dossier van <strong translate="no">{signaal.persoon.naam}</strong>.</Trans></p>}
      {signaal.toestand === 'ontvangen' && <Section title={t`Verdelen`} card><TriageForm signaal={signaal} chosen={undefined} state={undefined} /></Section>}
      {signaal.toestand === 'getrieerd' && <FollowUp state={state} key={signaal.versie} />}
      {signaal.toestand !== 'afgehandeld' && <Ways signaal={signaal} />}
    </Page>
  );
}

function FollowUp({ state }: { readonly state: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wat hebt u gedaan?`} card>
      <Form state={state}>
        <RadioGroup name="wijze" legend={t`Hoe?`} options={optionsOf(opvolgwijzen, useOpvolgwijzen())} />
        <RadioGroup name="bereikt" legend={t`Hebt u diegene bereikt?`} options={[{ value: 'ja', label: t`Ja` }, { value: 'nee', label: t`Nee` }]} />
        <TextArea name="notitie" label={t`Wat gebeurde er?`} rows={3} />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Section>
  );
}

function Ways({ signaal }: { readonly signaal: Signaal }) {
  const { t } = useLingui();
  const base = `/signalen/${signaal.id}`;
  const { rollen } = useShell().actor;
  const mayWeigh = rollen.some((rol) => rol === 'generalist' || rol === 'teamleider');
  const close = signaal.kan.find(({ act }) => act === 'signaal.afhandeling');
  const doors: Door[] = [
    signaal.persoon === null ? { to: `${base}/persoon`, icon: 'search', title: t`Om wie gaat het?`, text: t`Zoek de persoon op. Daarna kunt u er een melding van maken.` } : { to: `${base}/melding/${signaal.persoon.id}`, icon: 'forward', title: t`Maak er een melding van`, text: t`Er is onderzoek nodig.` },
    { to: `${base}/crisis`, icon: 'phone', title: signaal.crisis ? t`Er loopt een crisis` : t`Het is crisis`, text: signaal.crisis ? t`Terugmelding en het brede beeld.` : t`Bel, en draag over aan de crisisdienst.` },
    ...(mayWeigh ? [{ to: `${base}/meldcode`, icon: 'hand' as const, title: t`Meldcode`, text: t`Vermoeden van geweld of mishandeling: vijf stappen. Alleen voor uw team.` }] : []),
    ...(signaal.toestand === 'getrieerd' ? [{ to: `${base}/verdelen`, icon: 'mensen' as const, title: t`Opnieuw verdelen`, text: t`Andere urgentie, persoon of collega.` }] : []),
  ];
  return (
    <Section title={t`Hoe gaat het verder?`}>
      <Doors label={t`Hoe gaat het verder?`} doors={doors} />
      {close?.mag === true ? <LinkButton to={`${base}/afhandelen`} kind="secondary" icon="check"><Trans>Afhandelen</Trans></LinkButton> : <Reason reden={close?.reden} />}
    </Section>
  );
}

function Reason({ reden }: { readonly reden: { readonly nl: string; readonly en: string } | undefined }) {
  const { i18n, t } = useLingui();
  if (reden === undefined) return null;
  return <Alert tone="info" title={t`Afhandelen kan nu niet`}><p>{i18n.locale === 'en' ? reden.en : reden.nl}</p></Alert>;
}
