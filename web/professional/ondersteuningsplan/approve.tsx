import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/approve.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const plan = await execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (plan.goedkeuring === null || plan.goedkeuring.goedgekeurd !== null) throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return { plan, question: plan.goedkeuring.vraag, reasons: (plan.stand?.mandaat.redenen ?? []).map(({ uitleg }) => uitleg[lang]) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const answer = form.text('goedgekeurd');
  if (answer === '') form.refuse('goedgekeurd', msg`Kies of u het plan goedkeurt.`);
  if (form.text('motivering') === '') form.refuse('motivering', msg`Schrijf op waarom.`);
  return submitForm(form, { id: params.plan, goedgekeurd: answer === 'ja', motivering: form.text('motivering') }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.goedkeuring', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect('/werk');
  });
}

/** Approves what the plan holds, or not, with the reason. */
export default function Approve({ loaderData: { plan, question, reasons }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Plan buiten mandaat beoordelen`} state={actionData} lead={question}>
      {reasons.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} />
      <Section title={t`Uw antwoord`} card>
        <Form id="beoordelen" state={actionData} label={t`Uw antwoord`}>
          <input type="hidden" name="versie" value={plan.versie} />
          <RadioGroup name="goedgekeurd" legend={t`Keurt u dit plan goed?`} options={[{ value: 'ja', label: t`Ja, zo kan het` }, { value: 'nee', label: t`Nee, zo niet` }]} />
          <TextArea name="motivering" label={t`Waarom?`} />
          <Button icon="send">
            <Trans>Versturen</Trans>
          </Button>
        </Form>
      </Section>
    </Page>
  );
}
