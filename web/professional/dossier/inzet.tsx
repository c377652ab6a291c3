import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/inzet.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

/** Everything on which the gemeente decided, one row each. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { items } = await getApp(context).execute('beschikking.dossier', { dossier: params.dossier });
  return { rows: items.flatMap(({ onderdelen }) => onderdelen) };
}

type Row = Route.ComponentProps['loaderData']['rows'][number];

function Period({ row }: { readonly row: Row }) {
  if (row.van === null) return '–';
  if (row.tot === null) return <DateText value={row.van} />;
  return (
    <Trans>
      <DateText value={row.van} /> tot en met <DateText value={row.tot} />
    </Trans>
  );
}

const periodCell = (row: Row) => <Period row={row} />;

export default function Inzet({ loaderData: { rows } }: Route.ComponentProps) {
  const { t } = useLingui();
  const verdicts: Readonly<Record<string, string>> = { toegekend: t`toegekend`, afgewezen: t`afgewezen`, gedeeltelijk: t`deels toegekend` };
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Voorziening`, cell: (row) => row.naam },
    { key: 'oordeel', title: t`Besluit`, cell: (row) => (row.oordeel === null ? t`nog niet besloten` : (verdicts[row.oordeel] ?? row.oordeel)) },
    { key: 'periode', title: t`Periode`, cell: periodCell },
  ];
  return (
    <Page title={t`Inzet`} wide>
      {rows.length === 0 ? <EmptyState icon="hand" title={t`Er is nog geen hulp ingezet`} /> : <Table caption={t`Inzet`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
    </Page>
  );
}
