import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/change.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { NetworkForm } from './network-form.tsx';
import { listNetworkOptions } from './network-options.ts';
import { readNetwork } from './read-network.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const network = await execute('wijknetwerk.gegevens', { id });
  return { network, ...await listNetworkOptions(execute, gemeenteOf(id)) };
}

export async function action({ request, context, params: { wijknetwerk: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id, ...readNetwork(form) }, async (input) => {
    await getApp(context).execute('wijknetwerk.wijziging', input, { ifMatch: form.text('versie'), idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${id}`);
  });
}

export default function ChangeNetwork({ loaderData: { network, wijken, trekkers } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { id, naam, doel, telefoon, email, trekker, versie } = network;
  return (
    <Page title={t`Netwerk veranderen`} state={state} back={{ to: `/werk/wijknetwerken/${id}`, label: naam }}>
      {state?.problem?.status === 412 && <Conflict rows={[{ label: t`Naam`, mine: state.values['naam']?.[0] ?? '', theirs: naam }, { label: t`Doel`, mine: state.values['doel']?.[0] ?? '', theirs: doel }]} />}
      <NetworkForm state={state} wijken={wijken} trekkers={trekkers} versie={versie} defaults={{ naam, doel, telefoon, email, wijken: network.wijken, trekker: trekker.id }} submit={t`Bewaar`} />
    </Page>
  );
}
