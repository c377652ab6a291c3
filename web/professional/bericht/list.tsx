import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { ThreadState } from '../../shared/bericht/thread-state.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('berichtenwisseling.dossier', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
}

type Row = Route.ComponentProps['loaderData']['items'][number];

const subjectCell = (row: Row) => <Link to={row.id}>{row.onderwerp}</Link>;
const withCell = (row: Row) => <span translate="no">{row.met.join(', ')}</span>;
const dayCell = (row: Row) => <DateText value={row.laatsteOp} time />;
const stateCell = (row: Row) => <ThreadState row={row} />;

/** Messages in this dossier, last written first. */
export default function DossierMessages({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'onderwerp', title: t`Waar het over gaat`, cell: subjectCell }, { key: 'met', title: t`Met`, cell: withCell }, { key: 'dag', title: t`Laatste bericht`, cell: dayCell }, { key: 'staat', title: t`Gelezen`, cell: stateCell },
  ];
  return (
    <Page title={t`Berichten`} wide lead={t`Met de inwoner, en met wie er helpt. Wie niet meedoet, leest niet mee.`} actions={<LinkButton to="nieuw" icon="send"><Trans>Nieuw bericht</Trans></LinkButton>}>
      {items.length === 0 ? <EmptyState icon="contact" title={t`Hier is nog niets geschreven`} /> : <Table caption={t`Berichten`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
