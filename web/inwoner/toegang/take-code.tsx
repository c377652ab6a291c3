import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/take-code.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { readOwnCode } from '../own-code.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const code = readOwnCode(form);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente van wie u de code gaf.`);
  return submitForm(form, { gemeente: form.text('gemeente'), code }, async (input) => {
    await getApp(context).execute('machtiging.aanvaarding', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/mijn');
  });
}

/** With a code of somebody who trusts them, an inwoner sees that dossier beside the own. */
export default function TakeCode({ loaderData: { gemeenten, gekozen }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Ik heb een code`} state={actionData} back={{ to: '/mijn' }} lead={t`Kreeg u een code om met iemand mee te kijken? Vul hem hier in.`}>
      <Form state={actionData} defaults={{ gemeente: gekozen }}>
        <TextField name="code" label={t`Uw code`} hint={t`Twaalf tekens.`} autoComplete="off" size="middle" />
        <Select name="gemeente" label={t`In welke gemeente woont diegene?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />
        <Button><Trans>Kijk mee</Trans></Button>
      </Form>
      <p><Trans>Wat u bekijkt, ziet de ander terug. U mag het niet doorvertellen.</Trans></p>
    </Page>
  );
}
