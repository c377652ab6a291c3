import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/close.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { optionsOf, uitkomsten, useUitkomsten } from './words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, nummer, mededelingen } = await getApp(context).execute('signaal.gegevens', { id: params.signaal });
  return { id, nummer, mededelingen };
}

const codes = ['gelezen', 'besproken', 'opgepakt', 'geen-actie', 'blijf-kijken', 'houd-contact'] as const;

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const uitkomst = uitkomsten.find((one) => one === form.text('uitkomst'));
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Kies hoe het afliep.`);
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf op wat er is gedaan, of waarom er niets nodig is.`);
  const verteld = codes.filter((code) => form.list('verteld').includes(code));
  return submitForm(form, { id: params.signaal, uitkomst: uitkomst ?? 'geen-actie', toelichting: form.text('toelichting'), verteld, bericht: form.text('bericht') }, async (input) => {
    await getApp(context).execute('signaal.afhandeling', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/signalen?toestand=getrieerd&bewaard');
  });
}

/** The outcome for colleagues, and apart from it what the sender may read. */
export default function Close({ loaderData: { id, nummer, mededelingen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { lang } = useShell();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Signaal afhandelen`} state={state} back={{ to: `/signalen/${id}`, label: t`Signaal` }} lead={nummer}>
      <Form state={state} defaults={{ verteld: ['gelezen'] }}>
        <RadioGroup name="uitkomst" legend={t`Hoe liep het af?`} options={optionsOf(uitkomsten, useUitkomsten())} />
        <TextArea name="toelichting" label={t`Wat is er gedaan, of waarom is er niets nodig?`} hint={t`Alleen voor collega’s.`} rows={4} />
        <CheckboxGroup name="verteld" legend={t`Wat mag de melder lezen?`} hint={t`Deze zinnen zeggen niets over wie het gaat.`} options={mededelingen.map(({ code, tekst }) => ({ value: code, label: tekst[lang] }))} />
        <TextArea name="bericht" label={t`Eigen woorden aan de melder`} hint={t`Nooit iets over de persoon zelf: geen naam, geen gezondheid, geen hulp.`} rows={3} optional />
        <Button><Trans>Handel af</Trans></Button>
      </Form>
    </Page>
  );
}
