import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/agreement.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { AgreementState } from './agreement-table.tsx';
import { ThinkTwice } from './think-twice.tsx';

const outcomes = ['gedaan', 'vervallen'] as const;

export function loader({ context, params: { netwerkafspraak: id } }: Route.LoaderArgs) {
  return getApp(context).execute('netwerkafspraak.gegevens', { id });
}

export async function action({ request, context, params: { netwerkafspraak: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const uitkomst = outcomes.find((one) => one === form.text('uitkomst'));
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Maak een keuze.`);
  return submitForm(form, { id, uitkomst: uitkomst ?? 'gedaan', toelichting: form.text('toelichting'), gelezen: form.checked('gelezen') }, async (input) => {
    await getApp(context).execute('netwerkafspraak.afronding', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/netwerkafspraken/${id}`);
  });
}

/** What a member would do, and whether it was done. */
export default function AgreementPage({ loaderData: one }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { wat, lid, uiterlijk, wijknetwerk, netwerknaam, bijeenkomstdag, afgerondOp, toelichting, magAfronden } = one;
  return (
    <Page title={t`Afspraak`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: netwerknaam }} actions={<AgreementState row={one} />}>
      <DataList items={[
        { label: t`Wat`, value: wat }, { label: t`Wie`, value: lid }, { label: t`Uiterlijk`, value: <DateText value={uiterlijk} /> }, ...(bijeenkomstdag === null ? [] : [{ label: t`Afgesproken op`, value: <DateText value={bijeenkomstdag} /> }]),
        ...(afgerondOp === null ? [] : [{ label: t`Afgerond op`, value: <DateText value={afgerondOp} /> }]), ...(toelichting === '' ? [] : [{ label: t`Toelichting`, value: toelichting }]),
      ]} />
      {magAfronden && <Finish state={state} />}
    </Page>
  );
}

function Finish({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Is het gedaan?`} card>
      <Form state={state} label={t`Is het gedaan?`}>
        <RadioGroup name="uitkomst" legend={t`Hoe staat het ermee?`} options={[{ value: 'gedaan', label: t`Het is gedaan` }, { value: 'vervallen', label: t`Het hoeft niet meer` }]} />
        <TextArea name="toelichting" label={t`Toelichting`} hint={t`Hoeft het niet meer? Schrijf dan op waarom.`} rows={2} optional />
        <ThinkTwice state={state} fields={['toelichting']} />
        <Button><Trans>Rond af</Trans></Button>
      </Form>
    </Section>
  );
}
