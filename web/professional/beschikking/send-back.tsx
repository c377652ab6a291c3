import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/send-back.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

type Reason = Acts['beschikking.terugzending']['input']['redenen'][number];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { versie } = await getApp(context).execute('beschikking.gegevens', { id: params.beschikking });
  return { versie };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const code = form.optionalText('code') as Reason['code'] | undefined;
  if (code === undefined) form.refuse('code', msg`Kies wat er anders moet.`);
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf op wat de regisseur moet doen.`);
  const redenen: Reason[] = [{ code: code ?? 'anders', toelichting: form.text('toelichting') }];
  return submitForm(form, { id: params.beschikking, redenen }, async (input) => {
    await getApp(context).execute('beschikking.terugzending', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect('/beschikkingen');
  });
}

/** Back to the regisseur: the plan must change and be signed anew. */
export default function SendBack({ loaderData: { versie }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const reasons: Readonly<Record<Reason['code'], string>> = {
    'voorziening-past-niet': t`De voorziening past niet bij het doel`, 'omvang-of-periode': t`De hoeveelheid of de periode`, 'motivering-ontbreekt': t`De onderbouwing ontbreekt`,
    voorliggend: t`Er gaat een andere regeling voor`, 'onderzoek-ontbreekt': t`Er is nog geen onderzoek of plan`, 'gegevens-kloppen-niet': t`Gegevens kloppen niet`, anders: t`Iets anders`,
  };
  return (
    <Page title={t`Terugsturen naar de regisseur`} state={actionData} back={{ to: `/beschikkingen/${params.beschikking}` }} lead={<Trans>Het plan komt terug als het is aangepast en opnieuw door beiden is ondertekend. De termijn loopt door.</Trans>}>
      <Form state={actionData}>
        <input type="hidden" name="versie" value={versie} />
        <RadioGroup name="code" legend={t`Wat moet er anders?`} options={Object.entries(reasons).map(([value, label]) => ({ value, label }))} />
        <TextArea name="toelichting" label={t`Wat moet de regisseur doen?`} />
        <Button><Trans>Terugsturen</Trans></Button>
      </Form>
    </Page>
  );
}
