import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/people.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params: { activiteit } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  return { activiteit: await execute('activiteit.gegevens', { id: activiteit }), people: (await execute('inschrijving.lijst', { activiteit })).items };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const reden = form.text('reden');
  if (reden === '') form.refuse('reden', msg`Schrijf kort op waarom. Wie zich inschreef leest dit.`);
  return submitForm(form, { id: params.activiteit, reden }, async (input) => {
    await getApp(context).execute('activiteit.afgelasting', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/activiteiten/${params.activiteit}`);
  });
}

type Row = Acts['inschrijving.lijst']['output']['items'][number];

const nameCell = ({ naam }: Row) => <span translate="no">{naam}</span>;
const reachCell = ({ bereik }: Row) => <span translate="no">{bereik}</span>;
const stateCell = (row: Row) => <State row={row} />;

function State({ row: { toestand, bevestigenTot } }: { readonly row: Row }) {
  if (toestand === 'geplaatst') return <StatusBadge tone="klaar"><Trans>komt</Trans></StatusBadge>;
  if (toestand === 'wachtlijst') return <StatusBadge tone="rust"><Trans>wachtlijst</Trans></StatusBadge>;
  return <><StatusBadge tone="let-op"><Trans>mag komen</Trans></StatusBadge>{bevestigenTot !== null && <> <Trans>zegt ja tot en met <DateText value={bevestigenTot} /></Trans></>}</>;
}

/** Who comes and who waits; printed, it is the list for at the door. */
export default function People({ loaderData: { activiteit: { naam, waar, dagen, van, tot, vrij, plaatsen, toestand, afgelastOmdat }, people } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [{ key: 'naam', title: t`Naam`, cell: nameCell }, { key: 'bereik', title: t`Te bereiken`, cell: reachCell }, { key: 'stand', title: t`Stand`, cell: stateCell }];
  return (
    <Page title={naam} state={state} back={{ to: '/werk/activiteiten', label: t`Activiteiten` }} lead={t`${waar}, ${van} tot ${tot} uur. ${vrij} van ${plaatsen} plekken vrij.`} wide>
      {toestand === 'afgelast' && <Alert tone="warning" title={t`Afgelast`}><p>{afgelastOmdat}</p></Alert>}
      <p>{dagen.map((dag, place) => <span key={dag}>{place > 0 && ', '}<DateText value={dag} /></span>)}</p>
      {people.length === 0 ? <EmptyState icon="mensen" title={t`Er schreef zich nog niemand in`} /> : <Table caption={t`Wie er komen`} columns={columns} rows={people} rowKey={({ id }) => id} />}
      <p className="spil-subtle"><Trans>Druk deze bladzijde af voor een lijst bij de deur. Een maand na de laatste dag wissen wij de namen.</Trans></p>
      {toestand === 'open' && (
        <details>
          <summary><Trans>Afgelasten</Trans></summary>
          <Form state={state}>
            <TextArea name="reden" label={t`Waarom gaat het niet door?`} hint={t`Wie zich inschreef leest dit.`} rows={2} />
            <Button kind="secondary"><Trans>Gelast af</Trans></Button>
          </Form>
        </details>
      )}
    </Page>
  );
}
