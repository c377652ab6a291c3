import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/recognise.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [{ naam, vraag }, persoon] = await Promise.all([execute('klantcontact.gegevens', { id: params.contact }), execute('persoon.gegevens', { id: params.persoon })]);
  return { naam, vraag, persoon };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.contact, persoon: params.persoon }, async (input) => {
    await getApp(context).execute('klantcontact.herkenning', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${params.contact}?bewaard`);
  });
}

/** A person decides whether it is the same one; nothing recognises by itself. */
export default function Recognise({ loaderData: { naam, vraag, persoon }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Gaat het om ${persoon.naam}?`} state={state} back={{ to: `/klantcontact/${params.contact}/persoon`, label: t`Iemand anders` }}>
      <blockquote className="spil-quote">{vraag}</blockquote>
      <DataList
        items={[
          { label: t`Wie vraagt`, value: naam || '–' },
          { label: t`Geboren`, value: persoon.geboortedatum === null ? t`onbekend` : <DateText value={persoon.geboortedatum} /> },
          { label: t`Adres`, value: persoon.geheimhouding ? t`geheim` : `${persoon.adres} ${persoon.postcode} ${persoon.plaats}` },
        ]}
      />
      <Form state={state}>
        <Button><Trans>Ja, het gaat om deze persoon</Trans></Button>
      </Form>
    </Page>
  );
}
