import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/write.ts';
import { getApp } from '../../shared/app-context.ts';
import { sendFirst } from '../../shared/bericht/post-message.ts';
import { WhoReads, WriteFields } from '../../shared/bericht/write-fields.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { lezers } = await getApp(context).execute('berichtenwisseling.kring', { dossier: params.dossier });
  return { lezers: lezers.melding };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  return sendFirst(await readForm(request, context), getApp(context).execute, { dossier: params.dossier, met: [], base: '/mijn/berichten' });
}

export default function Write({ loaderData: { lezers }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { telefoon } = useShell().gemeente;
  return (
    <Page title={t`Een bericht aan het team`} state={actionData} back={{ to: '/mijn/berichten', label: t`Mijn berichten` }}>
      <p><Trans>Haast? Bel <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>. Is er gevaar? Bel <a href="tel:112">112</a>.</Trans></p>
      <WhoReads names={lezers} />
      <Form state={actionData}><WriteFields /></Form>
    </Page>
  );
}
