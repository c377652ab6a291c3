import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/destroy.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { Confirm } from '../../shared/ui/confirm.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useKeepingWords } from './words.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  return { view: await getApp(context).execute('vernietiging.gegevens', { id: params.vernietiging }) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom.`);
  if (!form.checked('zeker')) form.refuse('zeker', msg`Zet een vinkje als u het zeker weet.`);
  return submitForm(form, { id: params.vernietiging, akkoord: true, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('vernietiging.beslissing', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/bewaring/voorstellen/${params.vernietiging}?besloten`);
  });
}

/** The last page before a dossier is gone. */
export default function Destroy({ loaderData: { view }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const { ground } = useKeepingWords();
  const back = `/werk/bewaring/voorstellen/${params.vernietiging}`;
  return (
    <Page title={t`Dossier ${view.nummer ?? ''} vernietigen`} state={actionData} back={{ to: back, label: t`Voorstel om te vernietigen` }}>
      <Confirm state={actionData} items={[{ label: t`Waarom`, value: ground[view.grond] }, { label: t`Voorgesteld door`, value: <span translate="no">{view.voorgesteldDoor}</span> }]} submit={t`Vernietig voorgoed`} cancel={back}>
        <p><Trans>Alles in dit dossier gaat weg, ook brieven en berichten. Dit kan niet worden teruggedraaid.</Trans></p>
        <TextArea name="reden" rows={2} label={t`Waarom bent u het eens?`} />
        <CheckboxGroup name="zeker" legend={t`Weet u het zeker?`} options={[{ value: 'ja', label: t`Ja, ik weet dat dit voorgoed is` }]} />
      </Confirm>
    </Page>
  );
}
