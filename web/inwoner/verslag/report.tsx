import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/report.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ReportSections } from '../../shared/ui/report-sections.tsx';
import { ConfirmReport, CorrectPart, formOf } from './report-answers.tsx';
import { saidBy } from './said.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { toestand, verzonden, reactieUiterlijk, bevestigdOp, vastgesteldOp, correcties, kan } = await getApp(context).execute('verslag.gegevens', { id: params.verslag });
  const may = (act: string): boolean => kan.some((offer) => offer.act === act && offer.mag);
  return {
    toestand, reactieUiterlijk, bevestigdOp, vastgesteldOp, onderwerp: verzonden?.inhoud.onderwerp ?? '', taal: verzonden?.inhoud.taal ?? 'nl',
    // What was written beside it since then stands there at once.
    parts: (verzonden?.inhoud.secties ?? []).map((part) => ({ ...part, correcties: correcties.filter((c) => c.sectie === part.sectie).map(({ tekst, naam, gemaaktOp }) => ({ tekst, naam, op: gemaaktOp })) })),
    mayCorrect: may('verslag.correctie'), mayConfirm: may('verslag.bevestiging'), corrected: new URL(request.url).searchParams.has('verbeterd'),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const here = `/mijn/gesprek/verslag/${params.verslag}`;
  const options = { idempotencyKey: form.idempotencyKey };
  if (form.form === 'bevestigen') {
    return submitForm(form, { id: params.verslag }, async (input) => {
      await execute('verslag.bevestiging', input, options);
      return redirect(here);
    });
  }
  const input = { id: params.verslag, sectie: form.text('sectie'), tekst: form.text('tekst') };
  return submitForm(form, input, async (sent) => {
    await execute('verslag.correctie', sent, options);
    return redirect(`${here}?verbeterd=1#${sent.sectie}`);
  });
}

/** The verslag in plain words, to be read, corrected part by part, and confirmed. */
export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { toestand, parts, onderwerp, taal, mayCorrect, mayConfirm, corrected } = loaderData;
  return (
    <Page title={t`Uw verslag`} state={actionData} back={{ to: '/mijn/gesprek' }} lead={onderwerp}>
      {corrected && (
        <Alert tone="positive" title={t`Uw woorden staan erbij`} live>
          <p>
            <Trans>De gemeente leest ze ook.</Trans>
          </p>
        </Alert>
      )}
      <Standing {...loaderData} />
      <article lang={taal} aria-label={onderwerp} className="spil-report">
        <ReportSections parts={parts} said={saidBy} actions={new Map(parts.map((part) => [part.sectie, mayCorrect ? <CorrectPart key="verbeteren" part={part} state={actionData?.form === formOf(part.sectie) ? actionData : undefined} /> : null]))} />
      </article>
      {mayConfirm && toestand === 'verzonden' && <ConfirmReport confirmed={loaderData.bevestigdOp !== null} state={actionData} />}
    </Page>
  );
}

type Facts = Pick<Route.ComponentProps['loaderData'], 'toestand' | 'reactieUiterlijk' | 'bevestigdOp' | 'vastgesteldOp'>;

/** Where it stands, and what happens next. */
function Standing({ toestand, reactieUiterlijk, bevestigdOp, vastgesteldOp }: Facts) {
  const { t } = useLingui();
  if (toestand === 'vastgesteld') {
    return (
      <Alert tone="positive" title={t`Dit verslag is klaar`}>
        <p>
          {vastgesteldOp !== null && <DateText value={vastgesteldOp} />} <Trans>Nu maken we samen met u een plan. Wij nemen daarvoor contact met u op.</Trans>
        </p>
      </Alert>
    );
  }
  if (bevestigdOp !== null) {
    return (
      <Alert tone="positive" title={t`U zei dat het verslag klopt`}>
        <p>
          <Trans>Dank u wel. De gemeente maakt het verslag nu af.</Trans>
        </p>
      </Alert>
    );
  }
  return (
    <Alert title={t`Klopt dit verslag?`}>
      <p>
        <Trans>Lees het rustig. Klopt iets niet? Schrijf bij dat deel wat het moet zijn. Uw woorden komen erbij te staan.</Trans>{' '}
        {reactieUiterlijk !== null && (
          <>
            <Trans>Dat kan tot en met</Trans> <DateText value={reactieUiterlijk} />.
          </>
        )}
      </p>
    </Alert>
  );
}
