import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/add-agreement.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { formatDate } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { ThinkTwice } from './think-twice.tsx';

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { naam, leden, bijeenkomsten } = await getApp(context).execute('wijknetwerk.gegevens', { id });
  return { naam, leden: leden.filter(({ tot }) => tot === null).map((lid) => ({ value: lid.id, label: lid.naam })), bijeenkomsten: bijeenkomsten.map((one) => ({ id: one.id, dag: one.dag, plaats: one.plaats })) };
}

export async function action({ request, context, params: { wijknetwerk } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [wat, lid, bijeenkomst, uiterlijk] = [form.text('wat'), form.text('lid'), form.optionalText('bijeenkomst'), form.date('uiterlijk')];
  if (wat === '') form.refuse('wat', msg`Schrijf op wat er is afgesproken.`);
  if (lid === '') form.refuse('lid', msg`Kies wie dit doet.`);
  if (uiterlijk === undefined) form.refuse('uiterlijk', msg`Vul in wanneer het klaar is.`);
  return submitForm(form, { wijknetwerk, lid, wat, uiterlijk: uiterlijk ?? '', ...(bijeenkomst === undefined ? {} : { bijeenkomst }), gelezen: form.checked('gelezen') }, async (input) => {
    await getApp(context).execute('netwerkafspraak.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${wijknetwerk}`);
  });
}

export default function AddAgreement({ loaderData: { naam, leden, bijeenkomsten }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Afspraak toevoegen`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }} lead={t`De trekker krijgt de afspraak op de eigen werklijst, tot de laatste dag.`}>
      <Form state={state}>
        <TextArea name="wat" label={t`Wat is er afgesproken?`} hint={t`Over de wijk, niet over mensen.`} rows={2} />
        <ThinkTwice state={state} fields={['wat']} />
        <Select name="lid" label={t`Wie doet dit?`} options={leden} />
        <DateField name="uiterlijk" legend={t`Wanneer is het klaar?`} />
        {bijeenkomsten.length > 0 && <Select name="bijeenkomst" label={t`Bij welke bijeenkomst?`} options={bijeenkomsten.map(({ id, dag, plaats }) => ({ value: id, label: `${formatDate(dag, i18n.locale)}, ${plaats}` }))} optional />}
        <Button><Trans>Voeg toe</Trans></Button>
      </Form>
    </Page>
  );
}
