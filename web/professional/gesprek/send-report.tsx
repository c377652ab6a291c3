import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/send-report.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ReportSections } from '../../shared/ui/report-sections.tsx';
import { Missing } from './report-forms.tsx';
import { reportViewOf } from './report-view.ts';
import { saidBy } from './said.tsx';
import './gesprek.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const report = reportViewOf(await execute('verslag.gegevens', { id: params.verslag }), lang);
  if (report.concept === null) throw redirect(`/dossiers/${params.dossier}/gesprek/${params.gesprek}/verslag/${params.verslag}`);
  return { report, concept: report.concept };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.verslag, digest: form.text('digest') }, async (input) => {
    await getApp(context).execute('verslag.verzending', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/gesprek/${params.gesprek}/verslag/${params.verslag}`);
  });
}

/** Exactly what the inwoner gets: what is sent is what is shown here, or it is not sent. */
export default function SendReport({ loaderData: { report, concept }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const base = `/dossiers/${params.dossier}/gesprek/${params.gesprek}`;
  return (
    <Page title={t`Verslag versturen`} wide state={actionData} back={{ to: `${base}/verslag/${report.id}`, label: t`Terug naar het verslag` }} lead={<Trans>Dit krijgt de inwoner, in Mijn dossier en per post.</Trans>}>
      <Missing report={report} base={base} />
      <article className="spil-report gs-report gs-preview" aria-label={concept.inhoud.onderwerp} lang={concept.inhoud.taal}>
        <p className="gs-preview__title">{concept.inhoud.onderwerp}</p>
        <ReportSections parts={concept.inhoud.secties} said={saidBy} />
      </article>
      <Form id="versturen" state={actionData} label={t`Verslag versturen`}>
        <input type="hidden" name="digest" value={concept.digest} />
        <ButtonGroup>
          <Button icon="send">
            <Trans>Versturen naar de inwoner</Trans>
          </Button>
          <LinkButton kind="subtle" to={`${base}/verslag/${report.id}`}>{t`Nog niet`}</LinkButton>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
