import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { ThreadState } from '../../shared/bericht/thread-state.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('berichtenwisseling.lijst', cursor === null ? {} : { cursor });
}

type Row = Route.ComponentProps['loaderData']['items'][number];

const subjectCell = (row: Row) => <Link to={`/aanbieder/overleg/${row.id}`}>{row.onderwerp}</Link>;
const dayCell = (row: Row) => <DateText value={row.laatsteOp} time />;
const stateCell = (row: Row) => <ThreadState row={row} />;

/** What the organisation discusses with the teams, the newest begun first. */
export default function Discussions({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'onderwerp', title: t`Waar het over gaat`, cell: subjectCell }, { key: 'dag', title: t`Laatste bericht`, cell: dayCell }, { key: 'staat', title: t`Gelezen`, cell: stateCell },
  ];
  return (
    <Page title={t`Overleg met het team`} lead={t`Vragen over een huishouden dat u helpt. Alle collega’s van uw organisatie lezen mee.`} wide>
      {items.length === 0
        ? <EmptyState icon="contact" title={t`Hier is nog niets geschreven`}><p><Trans>Open een opdracht om het team iets te vragen.</Trans></p></EmptyState>
        : <Table caption={t`Overleg met het team`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
