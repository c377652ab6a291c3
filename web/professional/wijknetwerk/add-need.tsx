import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/add-need.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { ThinkTwice } from './think-twice.tsx';

type Domain = Acts['wijkbehoefte.registratie']['input']['leefdomein'];

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [{ naam, wijken }, known] = [await execute('wijknetwerk.gegevens', { id }), await listWijkOptions(execute, gemeenteOf(id))];
  return { naam, wijken: wijken.map((code) => ({ value: code, label: nameOfWijk(known, code) })) };
}

export async function action({ request, context, params: { wijknetwerk } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  for (const [name, words] of [['wijk', msg`Kies een wijk.`], ['leefdomein', msg`Kies waar het over gaat.`], ['nodig', msg`Schrijf in één zin op wat er nodig is.`]] as const) if (form.text(name) === '') form.refuse(name, words);
  return submitForm(form, { wijknetwerk, wijk: form.text('wijk'), leefdomein: form.text('leefdomein') as Domain, nodig: form.text('nodig'), gelezen: form.checked('gelezen') }, async (input) => {
    await getApp(context).execute('wijkbehoefte.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${wijknetwerk}`);
  });
}

export default function AddNeed({ loaderData: { naam, wijken }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { domains } = useKaartWords();
  const state = useActionData<typeof action>();
  const [only] = wijken;
  return (
    <Page title={t`Wat is hier nodig?`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }} lead={t`Wat mist de wijk? Het staat ook bij de witte vlekken, tot er een antwoord is.`}>
      <Form state={state} defaults={wijken.length === 1 && only !== undefined ? { wijk: only.value } : {}}>
        <Select name="wijk" label={t`In welke wijk?`} options={wijken} />
        <Select name="leefdomein" label={t`Waar gaat het over?`} options={optionsOf(domains)} />
        <TextArea name="nodig" label={t`Wat is er nodig?`} hint={t`In één zin, over de wijk. Niet over mensen.`} rows={2} />
        <ThinkTwice state={state} fields={['nodig']} />
        <Button><Trans>Vertel het</Trans></Button>
      </Form>
    </Page>
  );
}
