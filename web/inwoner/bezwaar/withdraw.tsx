import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/withdraw.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { isEnded } from './state-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { toestand, besluitVan } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { open: !isEnded(toestand), besluitVan };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.bezwaar, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('bezwaar.intrekking', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/bezwaren/${params.bezwaar}`);
  });
}

/** The inwoner takes the objection back (Awb 6:21). */
export default function WithdrawObjection({ loaderData: { open, besluitVan }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = { to: `/mijn/bezwaren/${params.bezwaar}`, label: t`Uw bezwaar` };
  if (!open) return <Page title={t`Bezwaar intrekken`} back={back}><EmptyState title={t`Er is niets meer om in te trekken`}><p><Trans>Wij hebben al beslist, of u trok uw bezwaar al in.</Trans></p></EmptyState></Page>;
  return (
    <Page title={t`Bezwaar intrekken`} state={actionData} back={back} lead={<Trans>Dan doen wij niets meer met uw bezwaar. Het besluit van <DateText value={besluitVan} /> blijft zoals het is.</Trans>}>
      <Form state={actionData}>
        <TextArea name="reden" rows={3} optional label={t`Waarom trekt u het in?`} hint={t`U hoeft dit niet te vertellen.`} />
        <ButtonGroup>
          <Button><Trans>Bezwaar intrekken</Trans></Button>
          <Link to={back.to}><Trans>Niet doen</Trans></Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
