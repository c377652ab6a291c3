import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/find-plan.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** Meldingen that a plan may be made for. */
const open: ReadonlySet<string> = new Set(['toegedeeld', 'in-onderzoek', 'onderzocht']);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items: [plan] } = await execute('ondersteuningsplan.lijst', { dossier: params.dossier });
  if (plan !== undefined) throw redirect(`/dossiers/${params.dossier}/plan/${plan.id}`);
  const { items } = await execute('gesprek.overzicht', { dossier: params.dossier });
  return { meldingen: items.filter(({ toestand }) => open.has(toestand)).map(({ melding, vraag, meldingsdatum, toestand }) => ({ melding, vraag, meldingsdatum, toestand })) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { melding: form.text('melding') }, async (input) => {
    const { id } = await getApp(context).execute('ondersteuningsplan.opstelling', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/plan/${id}`);
  });
}

/** The way to the first plan of a household. */
export default function FindPlan({ loaderData: { meldingen }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Ondersteuningsplan`} wide state={actionData} actions={<LinkButton to={`/dossiers/${params.dossier}/familiegroepsplan`} kind="secondary">{t`Familiegroepsplan`}</LinkButton>}>
      {meldingen.length === 0 && (
        <EmptyState icon="document" title={t`Er is nog geen plan`}>
          <p>
            <Trans>Een plan begint bij een melding die is toegedeeld en nog loopt.</Trans>
          </p>
        </EmptyState>
      )}
      {meldingen.map(({ melding, vraag, meldingsdatum, toestand }) => (
        <Section key={melding} title={vraag.length > 80 ? `${vraag.slice(0, 80)}…` : vraag} card>
          <p className="spil-subtle">
            <Trans>Gemeld op <DateText value={meldingsdatum} /></Trans>
          </p>
          {toestand !== 'onderzocht' && (
            <p>
              <Trans>Het verslag van het gesprek is nog niet vastgesteld. U kunt het plan wel al maken, maar pas daarna aanbieden. Bij spoed kan het eerder.</Trans>
            </p>
          )}
          <Form id={`opstellen-${melding}`} state={actionData} label={t`Plan opstellen`}>
            <input type="hidden" name="melding" value={melding} />
            <Button icon="plus">
              <Trans>Plan opstellen</Trans>
            </Button>
          </Form>
        </Section>
      ))}
    </Page>
  );
}
