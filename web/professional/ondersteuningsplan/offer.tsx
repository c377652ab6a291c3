import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/offer.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const plan = await execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (plan.toestand !== 'concept') throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  const { fouten = [], mandaat } = plan.stand ?? {};
  return { plan, missing: [...new Set(fouten.map(({ uitleg }) => uitleg[lang]))], beyond: mandaat === undefined || mandaat.binnen || mandaat.goedgekeurd ? [] : mandaat.redenen.map(({ uitleg }) => uitleg[lang]) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const base = `/dossiers/${params.dossier}/plan/${params.plan}`;
  return submitForm(form, { id: params.plan }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.aanbieding', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(base);
  });
}

/** Exactly what the inwoner will sign, before it is fixed. */
export default function Offer({ loaderData: { plan, missing, beyond }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/dossiers/${params.dossier}/plan/${plan.id}`;
  const ready = missing.length === 0 && beyond.length === 0;
  return (
    <Page title={t`Plan aanbieden`} state={actionData} back={{ to: back, label: t`Terug naar het plan` }} lead={t`Dit krijgt de inwoner om te lezen en te ondertekenen. Daarna ligt de inhoud vast.`}>
      {!ready && (
        <Alert tone="warning" title={t`Er moet nog iets`}>
          <ul>
            {[...missing, ...beyond].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
      <PlanDocument shown={plan.getoond} state="ter-ondertekening" today={plan.peildatum} domains={plan.domeinen} />
      <Section title={t`Aanbieden`} card>
        <Form id="aanbieden" state={actionData} label={t`Plan aanbieden`}>
          <input type="hidden" name="versie" value={plan.versie} />
          <ButtonGroup>
            <Button icon="send">
              <Trans>Aanbieden aan de inwoner</Trans>
            </Button>
            <LinkButton kind="subtle" to={back}>{t`Nog niet`}</LinkButton>
          </ButtonGroup>
        </Form>
      </Section>
    </Page>
  );
}
