import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/report.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ReportSections } from '../../shared/ui/report-sections.tsx';
import { SavingNotice } from '../../shared/ui/saving-notice.tsx';
import { knownFields } from './fields.ts';
import { CorrectFor, FixReport, Versions } from './report-forms.tsx';
import { ReportPart } from './report-part.tsx';
import { ReportState } from './report-state.tsx';
import type { ReportView } from './report-view.ts';
import { reportViewOf } from './report-view.ts';
import { saidBy } from './said.tsx';
import { SavedSummary } from './saved-summary.tsx';
import { useWriting } from './use-writing.ts';
import './gesprek.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  return { report: reportViewOf(await execute('verslag.gegevens', { id: params.verslag }), lang) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const here = redirect(`/dossiers/${params.dossier}/gesprek/${params.gesprek}/verslag/${params.verslag}`);
  if (form.form === 'vaststellen') {
    const reden = form.optionalText('reden');
    return submitForm(form, { id: params.verslag, ...(reden === undefined ? {} : { reden }) }, async (input) => {
      await execute('verslag.vaststelling', input, options);
      return here;
    });
  }
  return submitForm(form, { id: params.verslag, sectie: form.text('sectie'), tekst: form.text('tekst') }, async (input) => {
    await execute('verslag.correctie', input, options);
    return here;
  });
}

export default function Report({ loaderData: { report }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const base = `/dossiers/${params.dossier}/gesprek/${params.gesprek}`;
  return (
    <Page title={t`Verslag`} wide state={actionData} back={{ to: base, label: t`Naar het gesprek` }} lead={report.concept?.inhoud.onderwerp ?? report.verzonden?.inhoud.onderwerp}>
      <ReportState report={report} />
      {report.concept === null ? (
        <div className="spil-report gs-report">
          <ReportSections parts={report.verzonden?.inhoud.secties ?? []} said={saidBy} />
        </div>
      ) : (
        <Editing report={report} concept={report.concept} base={base} />
      )}
      {report.toestand === 'verzonden' && <FixReport report={report} base={base} state={actionData} />}
      {report.toestand !== 'concept' && <CorrectFor key={report.correcties.length} report={report} state={actionData} />}
      <Versions report={report} />
    </Page>
  );
}

/** The verslag as it would be now, part by part, each to be put in other words. */
function Editing({ report, concept, base }: { readonly report: ReportView; readonly concept: NonNullable<ReportView['concept']>; readonly base: string }) {
  const { t } = useLingui();
  const paths = concept.velden.map(({ sectie }) => `verslag/${sectie}`);
  const known = concept.velden.map(({ sectie, waarde, versie }) => ({ pad: `verslag/${sectie}`, waarde, versie }));
  const saver = useWriting({ voor: report.voor, gesprek: report.gesprek, base, fields: knownFields(known, paths) });
  const correctionsOf = (sectie: string) => concept.inhoud.secties.find((s) => s.sectie === sectie)?.correcties ?? [];
  return (
    <>
      <div className="gs-bar">
        <SavedSummary saver={saver} paths={paths} />
        <LinkButton to={`${base}/verslag/${report.id}/versturen`}>{report.nummer === 0 ? t`Bekijken en versturen` : t`Bekijken en opnieuw versturen`}</LinkButton>
      </div>
      <SavingNotice saver={saver} />
      {concept.gewijzigd && (
        <p className="gs-changed">
          <Trans>Het gesprek of verslag is veranderd nadat het verzonden is. De inwoner heeft nog de vorige versie.</Trans>
        </p>
      )}
      <div className="spil-report gs-report">
        {concept.velden.map((part) => (
          <ReportPart key={part.sectie} saver={saver} part={part} corrections={correctionsOf(part.sectie)} />
        ))}
      </div>
    </>
  );
}
