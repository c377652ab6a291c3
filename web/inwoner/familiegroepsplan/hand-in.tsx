import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/hand-in.ts';
import { getApp } from '../../shared/app-context.ts';
import { household } from '../../shared/familiegroepsplan/family-plan.ts';
import { PlanReading } from '../../shared/familiegroepsplan/plan-reading.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

export const loader = ({ context, params: { dossier } }: Route.LoaderArgs) => getApp(context).execute('familiegroepsplan.dossier', { dossier });

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: form.text('plan') }, async (input) => {
    await getApp(context).execute('familiegroepsplan.indiening', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/mijn/dossiers/${dossier}/familiegroepsplan`);
  });
}

/** The whole plan once more, and then handing it in: what was read is what is handed in. */
export default function HandIn({ loaderData: { plan }, actionData: state, params: { dossier } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const back = { to: `/mijn/dossiers/${dossier}/familiegroepsplan`, label: t`Ons eigen plan` };
  if (plan?.toestand !== 'begonnen') return <Page title={t`Het plan inleveren`} back={back}><EmptyState title={t`Er is nu niets om in te leveren`} /></Page>;
  return (
    <Page title={t`Het plan inleveren`} state={state} back={back} lead={t`Lees het samen na. Na het inleveren leest uw contactpersoon van de gemeente het.`}>
      {state?.problem?.status === 412 && <Alert tone="warning" title={t`Iemand schreef intussen iets bij`} live><p><Trans>Hieronder staat het nieuwe plan. Lees het en lever het dan in.</Trans></p></Alert>}
      <PlanReading shown={plan} reader={household} />
      {plan.ontbreekt.length > 0 ? (
        <Alert tone="warning" title={t`Het plan is nog niet klaar`}>
          <ul>{plan.ontbreekt.map((one) => <li key={one.nl}>{one[lang]}</li>)}</ul>
          <p><Link to={back.to}><Trans>Schrijf verder</Trans></Link></p>
        </Alert>
      ) : (
        <Form state={state}>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="versie" value={plan.versie} />
          <p><Trans>U kunt daarna altijd nog een nieuwe versie maken.</Trans></p>
          <ButtonGroup>
            <Button icon="send"><Trans>Lever ons plan in</Trans></Button>
            <Link to={back.to}><Trans>Nog niet</Trans></Link>
          </ButtonGroup>
        </Form>
      )}
    </Page>
  );
}
