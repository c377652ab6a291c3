import { useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/write.ts';
import { getApp } from '../../shared/app-context.ts';
import { sendFirst } from '../../shared/bericht/post-message.ts';
import { WhoReads, WriteFields } from '../../shared/bericht/write-fields.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { dossier } = await execute('toewijzing.gegevens', { id: params.opdracht });
  const { lezers } = await execute('berichtenwisseling.kring', { dossier });
  return { lezers: lezers.inzet };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const { dossier } = await execute('toewijzing.gegevens', { id: params.opdracht });
  return sendFirst(form, execute, { dossier, met: [], base: '/aanbieder/overleg' });
}

export default function Write({ loaderData: { lezers }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Een bericht aan het team`} state={state} back={{ to: `/aanbieder/opdrachten/${params.opdracht}`, label: t`De opdracht` }}>
      <WhoReads names={[...lezers, t`Alle collega’s van uw organisatie`]} />
      <Form state={state}><WriteFields /></Form>
    </Page>
  );
}
