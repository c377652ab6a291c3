import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/decide.ts';
import { getApp } from '../../shared/app-context.ts';
import { useCorrectionWords } from '../../shared/correctie/correction-words.ts';
import { RequestFacts } from '../../shared/correctie/request-facts.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

const outcomes = ['aangepast', 'deels-aangepast', 'niet-aangepast', 'doorgegeven'] as const;

export async function loader({ context, params: { dossier } }: Route.LoaderArgs) {
  return getApp(context).execute('correctieverzoek.dossier', { dossier });
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const uitkomst = outcomes.find((one) => one === form.text('uitkomst'));
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Kies wat u deed.`);
  if (form.text('motivering') === '') form.refuse('motivering', msg`Schrijf op waarom. De inwoner leest dit in de brief.`);
  if (uitkomst === undefined) return showErrors(form);
  return submitForm(form, { id: form.text('id'), uitkomst, motivering: form.text('motivering') }, async (input) => {
    await getApp(context).execute('correctieverzoek.beslissing', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${dossier}/correcties`);
  });
}

/** What inwoners ask to have put right, and deciding on it with reasons. */
export default function Corrections({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const words = useCorrectionWords();
  return (
    <Page title={t`Verzoeken om iets aan te passen`} state={state} lead={t`Pas eerst aan wat niet klopt, en beslis dan. De inwoner krijgt een brief. Gegevens uit de BRP past u niet zelf aan: meld ze terug bij Burgerzaken.`}>
      {items.length === 0 && <EmptyState title={t`Er is niets gevraagd`} />}
      {items.map((request) => (
        <Section key={request.id} title={t`${request.naam}: ${request.onjuist}`} card>
          <RequestFacts request={request} />
          {request.toestand === 'ingediend' && (
            <Form id={`besluit-${request.id}`} state={state} label={t`Beslissen: ${request.onjuist}`}>
              <input type="hidden" name="id" value={request.id} />
              <RadioGroup name="uitkomst" legend={t`Wat deed u?`} options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))} />
              <TextArea name="motivering" rows={3} label={t`Waarom?`} hint={t`De inwoner leest dit in de brief.`} />
              <Button><Trans>Beslis en verstuur de brief</Trans></Button>
            </Form>
          )}
        </Section>
      ))}
    </Page>
  );
}
