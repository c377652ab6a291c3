import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/withdraw.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Confirm } from '../../shared/ui/confirm.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { titel, versie } = await getApp(context).execute('kennisartikel.gegevens', { id: params.artikel });
  return { titel, versie };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.artikel }, async (input) => {
    await getApp(context).execute('kennisartikel.intrekking', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/kennisbank?bewaard');
  });
}

export default function Withdraw({ loaderData: { titel, versie }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const back = `/werk/kennisbank/${params.artikel}`;
  return (
    <Page title={t`Artikel intrekken`} state={state} back={{ to: back, label: titel }}>
      <Confirm state={state} items={[{ label: t`De vraag`, value: titel }, { label: t`Versie`, value: versie }]} submit={t`Trek in`} cancel={back}>
        <p><Trans>Niemand vindt het artikel dan nog. Wat er al mee is verteld, blijft te lezen. Terugdraaien kan niet: u schrijft dan een nieuw artikel.</Trans></p>
      </Confirm>
    </Page>
  );
}
