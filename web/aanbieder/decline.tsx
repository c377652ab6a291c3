import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/decline.ts';
import { getApp } from '../shared/app-context.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useHulpWords } from '../shared/hulp/hulp-words.ts';
import { Button } from '../shared/ui/button.tsx';
import { RadioGroup } from '../shared/ui/choice-groups.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { loadOpdracht } from './load-opdracht.ts';

const reasons = ['geen-plaats', 'wachttijd', 'past-niet', 'client-wil-niet', 'belangen', 'anders'] as const;

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const reden = reasons.find((one) => one === form.text('reden'));
  const toelichting = form.text('toelichting');
  if (reden === undefined) form.refuse('reden', msg`Kies waarom u de opdracht niet aanneemt.`);
  if (toelichting === '') form.refuse('toelichting', msg`Leg het kort uit: dan weet de regisseur wat wel kan.`);
  return submitForm(form, { id: params.opdracht, reden: reden ?? 'anders', toelichting }, async (input) => {
    await getApp(context).execute('toewijzing.weigering', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/aanbieder?toestand=geweigerd');
  });
}

export default function Decline({ loaderData: { client, voorziening, back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { refusals } = useHulpWords();
  return (
    <Page title={t`Opdracht niet aannemen`} state={state} back={back}>
      <Form state={state}>
        <p><Trans>Het gaat om {voorziening} voor <span translate="no">{client}</span>. De regisseur zoekt dan een andere aanbieder. U ziet de gegevens van deze inwoner daarna niet meer.</Trans></p>
        <RadioGroup name="reden" legend={t`Waarom?`} options={reasons.map((value) => ({ value, label: refusals[value] }))} />
        <TextArea name="toelichting" label={t`Leg het kort uit`} hint={t`De regisseur leest dit. Schrijf niets over de gezondheid van de inwoner.`} rows={3} />
        <Button><Trans>Niet aannemen</Trans></Button>
      </Form>
    </Page>
  );
}
