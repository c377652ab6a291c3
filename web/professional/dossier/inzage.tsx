import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/inzage.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('inzage.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
}

type Look = Route.ComponentProps['loaderData']['items'][number];

const whenCell = (row: Look) => <DateText value={row.moment} time />;

function Outcome({ uitkomst }: Pick<Look, 'uitkomst'>) {
  const { t } = useLingui();
  if (uitkomst === 'toegestaan') return t`gezien`;
  return <StatusBadge tone={uitkomst === 'nood' ? 'let-op' : 'gestopt'}>{uitkomst === 'nood' ? t`noodtoegang` : t`geweigerd`}</StatusBadge>;
}

const outcomeCell = (row: Look) => <Outcome uitkomst={row.uitkomst} />;

/** Who looked in this dossier, newest first. */
export default function Inzage({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Look>, ...Column<Look>[]] = [
    { key: 'moment', title: t`Wanneer`, cell: whenCell },
    { key: 'wie', title: t`Wie`, cell: (row) => [row.naam, row.rol, row.organisatie].filter(Boolean).join(', ') },
    { key: 'doel', title: t`Waarom`, cell: (row) => row.doel },
    { key: 'uitkomst', title: t`Uitkomst`, cell: outcomeCell },
  ];
  return (
    <Page title={t`Wie keek er in dit dossier?`} back={{ to: '../samen', label: t`Samen` }} wide>
      {items.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Wie keek`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
