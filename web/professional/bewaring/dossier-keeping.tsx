import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/dossier-keeping.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Holds } from './holds.tsx';
import { actOnDossier } from './keeping-action.ts';
import { Reasons } from './reasons.tsx';
import { RequestAnswer } from './request-answer.tsx';
import { useKeepingWords } from './words.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  return { view: await getApp(context).execute('bewaring.gegevens', { dossier }), saved: new URL(request.url).searchParams.has('bewaard') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  return actOnDossier(await readForm(request, context), params.dossier, getApp(context).execute);
}

/** Until when one dossier is kept, what is in the way, and what can be done. */
export default function DossierKeeping({ loaderData: { view, saved }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { law } = useKeepingWords();
  const { nummer, termijn, beletten, belettenBijVerzoek, voorstel, bewaarplichten, verzoeken } = view;
  return (
    <Page title={t`Dossier ${nummer} bewaren of vernietigen`} state={actionData} back={{ to: '/werk/bewaring', label: t`Bewaren en vernietigen` }}>
      {saved && actionData === undefined && <Alert tone="positive" title={t`Bewaard`} live />}
      <DataList items={[
        { label: t`Bewaard om`, value: `${law[termijn.wet]}, ${t`${termijn.jaren} jaar`} (${termijn.bron})` },
        { label: t`Laatste wijziging`, value: <DateText value={termijn.laatsteWijziging} /> }, { label: t`Bewaren tot en met`, value: <DateText value={termijn.laatsteDag} /> },
      ]} />
      {verzoeken.map((request) => <RequestAnswer key={request.id} request={request} beletten={belettenBijVerzoek} state={actionData} />)}
      <Section title={t`Mag het weg?`} card>
        {voorstel !== null && <p><Link to={`/werk/bewaring/voorstellen/${voorstel}`}><Trans>Dit is al voorgesteld. Bekijk het voorstel.</Trans></Link></p>}
        {beletten.length > 0 && <><p><Trans>Nee, nu niet:</Trans></p><Reasons beletten={beletten} /></>}
        {beletten.length === 0 && voorstel === null && (
          <Form id="voorstel" state={actionData}>
            <input type="hidden" name="wat" value="voorstel" />
            <p><Trans>Ja. De termijn is voorbij en niets staat in de weg. Een collega beslist na u.</Trans></p>
            <Button><Trans>Stel voor om te vernietigen</Trans></Button>
          </Form>
        )}
      </Section>
      <Holds bewaarplichten={bewaarplichten} state={actionData} />
    </Page>
  );
}
