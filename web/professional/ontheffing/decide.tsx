import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/decide.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { exemptionTones, useExemptionWords } from '../../shared/initiatief/exemption-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export function loader({ context, params: { ontheffing: id } }: Route.LoaderArgs) {
  return getApp(context).execute('ontheffing.gegevens', { id });
}

export async function action({ request, context, params: { ontheffing: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const geldigTot = form.date('geldigTot') ?? null;
  if (form.text('keuze') === '') form.refuse('keuze', msg`Maak een keuze.`);
  if (form.text('motivering') === '') form.refuse('motivering', msg`Schrijf op waarom. Iedereen kan dit lezen.`);
  return submitForm(form, { id, verlenen: form.text('keuze') === 'ja', motivering: form.text('motivering'), geldigTot }, async (input) => {
    await getApp(context).execute('ontheffing.besluit', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/ontheffingen/${id}`);
  });
}

/** One request: the rule, why, who asked, and the decision with its reasons. */
export default function DecideExemption({ loaderData: one }: Route.ComponentProps) {
  const { t } = useLingui();
  const states = useExemptionWords();
  const state = useActionData<typeof action>();
  return (
    <Page title={one.regel} state={state} back={{ to: '/werk/ontheffingen', label: t`Ontheffingen van regels` }} actions={<StatusBadge tone={exemptionTones[one.toestand]}>{states[one.toestand]}</StatusBadge>}>
      <DataList
        items={[
          { label: t`Wat er nu niet kan`, value: one.waarom }, { label: t`Hoe het wel kan`, value: one.voorstel }, { label: t`Van`, value: <span translate="no">{one.naam}, {one.bereik}</span> }, { label: t`Gevraagd op`, value: <DateText value={one.gevraagdOp} /> },
          ...(one.initiatief === null ? [] : [{ label: t`Initiatief`, value: <Link to={`/werk/initiatieven/${one.initiatief}`}><Trans>Bekijk het initiatief</Trans></Link> }]),
          ...(one.motivering === '' ? [] : [{ label: t`Besluit`, value: one.motivering }]), ...(one.geldigTot === null ? [] : [{ label: t`Geldt tot en met`, value: <DateText value={one.geldigTot} /> }]),
        ]}
      />
      {one.toestand === 'gevraagd' && (
        <Section title={t`Besluit van de gemeente`} card>
          <Form state={state} label={t`Besluit van de gemeente`}>
            <RadioGroup name="keuze" legend={t`Mag het?`} options={[{ value: 'ja', label: t`Ja, de regel geldt hier niet` }, { value: 'nee', label: t`Nee` }]} />
            <TextArea name="motivering" label={t`Waarom?`} hint={t`Zegt u ja, dan leest iedereen dit. Zegt u nee, dan leest alleen de vrager het.`} rows={4} />
            <DateField name="geldigTot" legend={t`Tot en met welke dag?`} optional />
            <Button><Trans>Leg vast</Trans></Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}
