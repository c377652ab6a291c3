import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/melding.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Steps } from '../../shared/ui/steps.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const vraag = form.text('vraag');
  const spoedReden = form.text('spoedReden');
  if (vraag === '') form.refuse('vraag', msg`Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.`);
  if (form.checked('spoed') && spoedReden === '') form.refuse('spoedReden', msg`Schrijf op waarom u nu meteen hulp nodig hebt.`);
  const input = { persoon: params.persoon, kanaal: 'portaal' as const, vraag, ...(form.checked('spoed') ? { spoed: true, spoedReden } : {}) };
  return submitForm(form, input, async (melding) => {
    await getApp(context).execute('melding.registratie', melding, { idempotencyKey: form.idempotencyKey });
    return redirect('/mijn?ontvangen');
  });
}

export default function Melding() {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Waar zoekt u hulp bij?`} state={state} back={{ to: '/mijn/beginnen' }} above={<Steps current={2} titles={[t`uw gegevens`, t`uw vraag`]} />}>
      <Form state={state}>
        <TextArea name="vraag" label={t`Uw vraag`} hint={t`Schrijf het op zoals u het zelf zou zeggen. Een paar woorden is genoeg.`} />
        <CheckboxGroup name="spoed" legend={t`Kunt u niet wachten?`} optional options={[{ value: 'ja', label: t`Ik heb nu meteen hulp nodig` }]} />
        <TextArea name="spoedReden" label={t`Waarom kunt u niet wachten?`} rows={2} optional />
        <Button icon="send">
          <Trans>Verstuur mijn vraag</Trans>
        </Button>
      </Form>
    </Page>
  );
}
