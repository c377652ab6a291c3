import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/appointments.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { useForms } from '../gesprek/appointment-text.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('afspraak.lijst', cursor === null ? {} : { cursor });
}

type Row = Route.ComponentProps['loaderData']['items'][number];

/** Where the work of an appointment is: the household, the melding, or the question. */
function WhatCell({ row: { soort, dossier, melding, klantcontact, huishouden } }: { readonly row: Row }) {
  if (huishouden !== null && dossier !== null) return <Link to={`/dossiers/${dossier}/gesprek`}><Trans>Gesprek met <span translate="no">{huishouden}</span></Trans></Link>;
  if (dossier !== null && melding !== null) return <Link to={`/dossiers/${dossier}/melding/${melding}`}><Trans>Eerste gesprek: de melding</Trans></Link>;
  if (klantcontact !== null) return <Link to={`/klantcontact/${klantcontact}`}>{soort === 'overdracht' ? <Trans>Overgedragen vraag</Trans> : <Trans>Eerste gesprek: de vraag</Trans>}</Link>;
  return <Trans>Gesprek</Trans>;
}

function WhereCell({ row: { vorm, plaats } }: { readonly row: Row }) {
  const forms = useForms();
  return [forms[vorm], plaats].filter(Boolean).join(', ');
}

/** Everything that somebody agreed with inwoners, wherever it was made, the first first. */
export default function Appointments({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'wanneer', title: t`Wanneer`, cell: (row) => <><DateText value={row.begin} weekday time />, <Trans>{row.duur} minuten</Trans></> }, { key: 'waar', title: t`Waar?`, cell: (row) => <WhereCell row={row} /> }, { key: 'wat', title: t`Waarover`, cell: (row) => <WhatCell row={row} /> },
  ];
  return (
    <Page title={t`Mijn afspraken`} lead={t`Gesprekken die u plande, vragen die u overnam en momenten die inwoners kozen.`} wide>
      {items.length === 0 ? <EmptyState title={t`U hebt geen afspraken`} /> : <Table caption={t`Mijn afspraken`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/werk/afspraken?${new URLSearchParams({ na: volgende }).toString()}`} />
    </Page>
  );
}
