import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/begin.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: actor.gemeente };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const gemeente = form.text('gemeente');
  if (gemeente === '') form.refuse('gemeente', msg`Kies de gemeente waar u woont.`);
  return submitForm(form, { gemeente }, async (input) => {
    const { persoon } = await getApp(context).execute('bevraging.eigen', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/melding/${persoon}`);
  });
}

export default function Begin({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Wij halen uw gegevens op`} state={state} back={{ to: '/mijn' }}>
      <p>
        <Trans>Uw naam, adres en wie er bij u wonen staan in de basisregistratie personen. Wij halen die daar op. U hoeft niets over te typen.</Trans>
      </p>
      <Form state={state} defaults={{ gemeente: gekozen }}>
        <Select name="gemeente" label={t`In welke gemeente woont u?`} options={gemeenten} />
        <Button icon="forward">
          <Trans>Haal mijn gegevens op</Trans>
        </Button>
      </Form>
    </Page>
  );
}
