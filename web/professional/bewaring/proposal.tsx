import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/proposal.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Reasons } from './reasons.tsx';
import { useKeepingWords, type Proposal } from './words.ts';

type Count = Proposal['aantallen'][number];

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return { view: await getApp(context).execute('vernietiging.gegevens', { id: params.vernietiging }), done: new URL(request.url).searchParams.has('besloten') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom.`);
  return submitForm(form, { id: params.vernietiging, akkoord: false, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('vernietiging.beslissing', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/bewaring/voorstellen/${params.vernietiging}?besloten`);
  });
}

const tableCell = ({ tabel }: Count) => <span translate="no">{tabel}</span>;

/** What was proposed on which ground, by whom, and what was decided. */
function Facts({ view }: { readonly view: Proposal }) {
  const { t } = useLingui();
  const words = useKeepingWords();
  const { grondslag, nummer, dossier } = view;
  return (
    <DataList items={[
      { label: t`Dossier`, value: nummer === null ? <span translate="no">{dossier}</span> : <Link to={`/werk/bewaring/dossiers/${dossier}`} translate="no">{nummer}</Link> }, { label: t`Waarom`, value: words.ground[view.grond] },
      ...(grondslag.wet === undefined ? [] : [{ label: t`Bewaard om`, value: `${words.law[grondslag.wet]} (${grondslag.bron ?? ''})` }]), ...(grondslag.laatsteDag === undefined ? [] : [{ label: t`Bewaren tot en met`, value: <DateText value={grondslag.laatsteDag} /> }]),
      ...(grondslag.ontvangenOp === undefined ? [] : [{ label: t`Gevraagd`, value: <DateText value={grondslag.ontvangenOp} /> }]),
      { label: t`Voorgesteld`, value: <><DateText value={view.voorgesteldOp} time />, <span translate="no">{view.voorgesteldDoor}</span></> },
      ...(view.beslotenOp === null ? [] : [{ label: t`Besloten`, value: <><DateText value={view.beslotenOp} time />, <span translate="no">{view.beslotenDoor}</span></> }, { label: t`Reden`, value: <span className="spil-lines">{view.reden}</span> }]),
    ]} />
  );
}

/** What was proposed and why; of what is gone, how much it was and who decided. */
export default function OneProposal({ loaderData: { view, done }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useKeepingWords();
  const { toestand } = view;
  const waits = toestand === 'voorgesteld';
  const columns: readonly [Column<Count>, ...Column<Count>[]] = [{ key: 'tabel', title: t`Tabel`, cell: tableCell }, { key: 'rijen', title: t`Rijen weg`, cell: (row) => row.rijen, number: true }];
  return (
    <Page title={toestand === 'uitgevoerd' ? t`Bewijs van vernietiging` : t`Voorstel om te vernietigen`} state={actionData} back={{ to: `/werk/bewaring/voorstellen?toestand=${toestand}`, label: t`Voorstellen en bewijzen` }} above={<StatusBadge tone={waits ? 'loopt' : toestand === 'uitgevoerd' ? 'klaar' : 'gestopt'}>{words.state[toestand]}</StatusBadge>}>
      {done && actionData === undefined && <Alert tone="positive" title={toestand === 'uitgevoerd' ? t`Het dossier is vernietigd` : t`Het dossier blijft`} live />}
      <Facts view={view} />
      {waits && view.eigen && <Alert title={t`Een collega beslist`}><p><Trans>U stelde dit zelf voor.</Trans></p></Alert>}
      {waits && view.beletten.length > 0 && <Section title={t`Dit staat nu in de weg`}><Reasons beletten={view.beletten} /></Section>}
      {waits && !view.eigen && view.beletten.length === 0 && <p><Link to={`/werk/bewaring/voorstellen/${params.vernietiging}/vernietigen`}><Trans>Verder naar vernietigen</Trans></Link></p>}
      {waits && !view.eigen && (
        <Section title={t`Niet vernietigen`}>
          <Form state={actionData}>
            <TextArea name="reden" rows={2} label={t`Waarom blijft dit dossier?`} />
            <div><Button kind="secondary"><Trans>Dit dossier blijft</Trans></Button></div>
          </Form>
        </Section>
      )}
      {view.aantallen.length > 0 && <Section title={t`Wat is vernietigd`}><Table caption={t`Wat is vernietigd`} hideCaption columns={columns} rows={view.aantallen} rowKey={(row) => row.tabel} /></Section>}
    </Page>
  );
}
