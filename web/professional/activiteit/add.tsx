import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/add.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Rules of RFC 5545; they count from the first day. */
const rules: Readonly<Record<string, string>> = { eens: '', week: 'FREQ=WEEKLY', 'twee-weken': 'FREQ=WEEKLY;INTERVAL=2', maand: 'FREQ=MONTHLY' };

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { items } = await execute('dienst.lijst', { gemeente: actor.gemeente ?? '', cluster: 'preventie-en-welzijn', aantal: 100 });
  return { diensten: items.map(({ id, naam }) => ({ value: id, label: naam })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [eersteDag, laatsteDag, plaatsen, hoeVaak] = [form.date('eersteDag'), form.date('laatsteDag'), form.whole('plaatsen'), form.text('hoeVaak')];
  const time = (name: string): string => form.text(name).replace('.', ':').padStart(5, '0');
  if (form.text('dienst') === '') form.refuse('dienst', msg`Kies wie dit doet.`);
  if (eersteDag === undefined) form.refuse('eersteDag', msg`Vul de eerste dag in.`);
  if (plaatsen === undefined) form.refuse('plaatsen', msg`Vul in hoeveel mensen er mee kunnen doen.`);
  for (const name of ['van', 'tot']) if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time(name))) form.refuse(name, msg`Vul een tijd in, zoals 10:00.`);
  const first = eersteDag ?? '';
  const input = {
    dienst: form.text('dienst'), naam: form.text('naam'), omschrijving: form.text('omschrijving'), waar: form.text('waar'), herhaling: rules[hoeVaak] ?? '', eersteDag: first, laatsteDag: hoeVaak === 'eens' ? first : laatsteDag ?? first, van: time('van'), tot: time('tot'), plaatsen: plaatsen ?? 1,
  };
  return submitForm(form, input, async (entry) => {
    const { id } = await getApp(context).execute('activiteit.registratie', entry, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/activiteiten/${id}`);
  });
}

export default function AddActivity({ loaderData: { diensten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Activiteit toevoegen`} state={state} back={{ to: '/werk/activiteiten', label: t`Activiteiten` }}>
      <Form state={state} defaults={{ hoeVaak: 'eens' }}>
        <Select name="dienst" label={t`Wie doet dit?`} hint={t`Uit de sociale kaart.`} options={diensten} />
        <TextField name="naam" label={t`Hoe heet het?`} />
        <TextArea name="omschrijving" label={t`Wat gaan mensen doen?`} rows={3} optional />
        <TextField name="waar" label={t`Waar?`} />
        <Select name="hoeVaak" label={t`Hoe vaak?`} options={[{ value: 'eens', label: t`Eén keer` }, { value: 'week', label: t`Elke week` }, { value: 'twee-weken', label: t`Om de week` }, { value: 'maand', label: t`Elke maand op dezelfde datum` }]} />
        <DateField name="eersteDag" legend={t`Eerste dag`} />
        <DateField name="laatsteDag" legend={t`Laatste dag`} hint={t`Hoogstens een jaar na de eerste. Feestdagen vallen vanzelf uit.`} optional />
        <TextField name="van" label={t`Van hoe laat?`} size="short" />
        <TextField name="tot" label={t`Tot hoe laat?`} size="short" />
        <TextField name="plaatsen" kind="number" label={t`Hoeveel mensen?`} size="short" />
        <Button><Trans>Voeg toe</Trans></Button>
      </Form>
    </Page>
  );
}
