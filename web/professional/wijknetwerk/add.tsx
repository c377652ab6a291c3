import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/add.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { NetworkForm } from './network-form.tsx';
import { listNetworkOptions } from './network-options.ts';
import { readNetwork } from './read-network.ts';

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return listNetworkOptions(execute, actor.gemeente ?? '');
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  return submitForm(form, { gemeente: actor.gemeente ?? '', ...readNetwork(form) }, async (input) => {
    const { id } = await execute('wijknetwerk.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${id}`);
  });
}

export default function AddNetwork({ loaderData: { wijken, trekkers } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Nieuw netwerk`} state={state} back={{ to: '/werk/wijknetwerken', label: t`Netwerken in de wijken` }} lead={t`Het staat pas op de site als u het start.`}>
      <NetworkForm state={state} wijken={wijken} trekkers={trekkers} submit={t`Voeg toe`} />
    </Page>
  );
}
