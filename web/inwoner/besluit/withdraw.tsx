import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/withdraw.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

/** The aanvraag that a decision is waited for on, as long as there is none. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { aanvraag, toestand, onderdelen } = await getApp(context).execute('beschikking.gegevens', { id: params.besluit });
  return { aanvraag: toestand === 'te-toetsen' || toestand === 'teruggestuurd' ? aanvraag : null, hulp: onderdelen.map(({ id, naam }) => ({ id, naam })) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const { aanvraag } = await execute('beschikking.gegevens', { id: params.besluit });
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom u de aanvraag intrekt.`);
  return submitForm(form, { id: aanvraag ?? '', reden: form.text('reden') }, async (input) => {
    await execute('aanvraag.intrekking', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/mijn/besluiten');
  });
}

/** The inwoner does not need this help after all. */
export default function Withdraw({ loaderData: { aanvraag, hulp }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  if (aanvraag === null) return <Page title={t`Aanvraag intrekken`} back={{ to: '/mijn/besluiten', label: t`Mijn besluiten` }}><EmptyState title={t`Er is niets meer om in te trekken`}><p><Trans>Er is al een besluit, of de aanvraag is al ingetrokken.</Trans></p></EmptyState></Page>;
  return (
    <Page title={t`Aanvraag intrekken`} state={actionData} back={{ to: '/mijn/besluiten', label: t`Mijn besluiten` }} lead={t`Hoeft deze hulp niet meer? Dan kunt u uw aanvraag intrekken. Wij nemen dan geen besluit. U mag altijd opnieuw hulp vragen.`}>
      {hulp.length > 0 && <ul>{hulp.map(({ id, naam }) => <li key={id}>{naam}</li>)}</ul>}
      <Form state={actionData}>
        <TextArea name="reden" label={t`Waarom hoeft het niet meer?`} hint={t`Een paar woorden is genoeg.`} />
        <Button><Trans>Aanvraag intrekken</Trans></Button>
      </Form>
    </Page>
  );
}
