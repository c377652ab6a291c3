import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/triage.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { Earlier, Facts } from './facts.tsx';
import { TriageForm } from './triage-form.tsx';
import { urgenties } from './words.ts';

/** `?persoon=` is somebody whom the colleague looked up: an id, nothing that tells who. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const asked = new URL(request.url).searchParams.get('persoon');
  const [signaal, persoon] = await Promise.all([execute('signaal.gegevens', { id: params.signaal }), asked === null ? undefined : execute('persoon.gegevens', { id: asked })]);
  return { signaal, chosen: persoon === undefined ? undefined : { id: persoon.id, naam: persoon.naam } };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const urgentie = urgenties.find((one) => one === form.text('urgentie'));
  if (urgentie === undefined) form.refuse('urgentie', msg`Kies hoe snel er iets moet gebeuren.`);
  const [persoon, behandelaar, team] = [form.text('persoon'), form.text('behandelaar'), form.text('team')];
  const input = { id: params.signaal, urgentie: urgentie ?? 'gewoon', persoon: persoon === '' || persoon === 'niemand' ? null : persoon, ...(behandelaar === '' ? {} : { behandelaar }), ...(team === '' ? {} : { team }) };
  return submitForm(form, input, async (triage) => {
    await getApp(context).execute('signaal.triage', triage, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${params.signaal}?verdeeld`);
  });
}

export default function Triage({ loaderData: { signaal, chosen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Signaal verdelen`} state={state} back={{ to: `/signalen/${signaal.id}`, label: t`Signaal` }}>
      <blockquote className="spil-quote">{signaal.waarneming}</blockquote>
      <Earlier signaal={signaal} />
      <Facts signaal={signaal} />
      <TriageForm signaal={signaal} chosen={chosen} state={state} />
    </Page>
  );
}
