import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/reassign.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useHulpWords } from '../../shared/hulp/hulp-words.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { formatMoney } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const opdracht = await execute('toewijzing.gegevens', { id: params.toewijzing });
  const offer = opdracht.kan.find(({ act }) => act === 'toewijzing.hertoewijzing');
  return { opdracht, refused: offer?.mag === true ? undefined : offer?.reden?.[lang] };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const organisatie = form.text('organisatie');
  if (organisatie === '') form.refuse('organisatie', msg`Kies een aanbieder.`);
  if (!form.checked('inwonerAkkoord')) form.refuse('inwonerAkkoord', msg`Bespreek het eerst met de inwoner: die kiest mee.`);
  return submitForm(form, { id: params.toewijzing, organisatie, inwonerAkkoord: true } as const, async (input) => {
    await getApp(context).execute('toewijzing.hertoewijzing', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/inzet`);
  });
}

/** What one aanbieder does not take goes to another. */
export default function Reassign({ loaderData: { opdracht, refused }, params }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const state = useActionData<typeof action>();
  const { refusals } = useHulpWords();
  const { units } = usePlanWords();
  const { alternatieven, eenheid, weigerreden, weigertoelichting } = opdracht;
  return (
    <Page title={t`Kies een andere aanbieder`} state={state} back={{ to: `/dossiers/${params.dossier}/inzet`, label: t`Inzet` }}>
      {refused !== undefined && <Alert tone="info" title={t`Dit kan nu niet`}><p>{refused}</p></Alert>}
      {refused === undefined && (
        <p><Trans>{opdracht.organisatieNaam} geeft de hulp ‘{opdracht.voorziening}’ niet. {weigerreden === null ? '' : refusals[weigerreden]}: {weigertoelichting}</Trans></p>
      )}
      {refused === undefined && alternatieven.length === 0 && (
        <Alert tone="warning" title={t`Niemand anders levert deze hulp nu`}>
          <p><Trans>Vraag de inkoper om een aanbieder, of maak met de inwoner een ander <Link to={`/dossiers/${params.dossier}/plan`}>plan</Link>.</Trans></p>
        </Alert>
      )}
      {refused === undefined && alternatieven.length > 0 && (
        <Form state={state}>
          <RadioGroup name="organisatie" legend={t`Wie gaat deze hulp geven?`} options={alternatieven.map(({ organisatie, naam, tarief }) => ({ value: organisatie, label: naam, hint: `${formatMoney(tarief, i18n.locale)} / ${units[eenheid] ?? eenheid}` }))} />
          <CheckboxGroup name="inwonerAkkoord" legend={t`Is de inwoner het ermee eens?`} options={[{ value: 'ja', label: t`Ja, ik heb het met de inwoner besproken` }]} />
          <p className="spil-subtle"><Trans>De nieuwe aanbieder krijgt dezelfde opdracht. De inwoner krijgt een brief.</Trans></p>
          <Button><Trans>Geef de opdracht</Trans></Button>
        </Form>
      )}
    </Page>
  );
}
