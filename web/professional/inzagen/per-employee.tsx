import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/per-employee.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { InzagenTabs, orderOf, PeriodFilter } from './inzagen-tabs.tsx';
import { inPeriod, periodOf } from './period.ts';

type Count = Acts['opvallende-inzage.telling']['output']['items'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const period = periodOf(query, 7, new Date());
  const [volgorde, cursor] = [orderOf(query), query.get('na') ?? undefined];
  const page = await getApp(context).execute('opvallende-inzage.telling', { ...period, volgorde, ...(cursor === undefined ? {} : { cursor }) });
  return { period, volgorde, rows: page.items, next: page.volgende };
}

const whoCell = ({ actor, naam, rol, dag }: Count) => <Link to={`/werk/inzagen/alle${inPeriod({ vanaf: dag, tot: dag }, { medewerker: actor })}`} translate="no">{[naam, rol].filter(Boolean).join(', ')}</Link>;
const dayCell = ({ dag }: Count) => <DateText value={dag} />;

/** How much each employee looked on each day. */
export default function PerEmployee({ loaderData: { period, volgorde, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Count>, ...Column<Count>[]] = [
    { key: 'wie', title: t`Wie`, cell: whoCell }, { key: 'dag', title: t`Dag`, cell: dayCell }, { key: 'dossiers', title: t`Dossiers`, cell: (row) => row.dossiers, number: true }, { key: 'regels', title: t`Inzagen`, cell: (row) => row.regels, number: true },
    { key: 'geweigerd', title: t`Geweigerd`, cell: (row) => row.geweigerd, number: true }, { key: 'nood', title: t`Wegens nood`, cell: (row) => row.nood, number: true },
  ];
  return (
    <Page title={t`Inzagen per medewerker`} lead={t`Per dag: in hoeveel dossiers iemand keek. Spil telt elk uur bij.`} wide>
      <InzagenTabs />
      <PeriodFilter period={period} order={volgorde} />
      {rows.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Inzagen per medewerker`} hideCaption columns={columns} rows={rows} rowKey={(row) => `${row.dag} ${row.actor}`} />}
      <Pagination next={next === undefined ? undefined : inPeriod(period, { volgorde, na: next })} />
    </Page>
  );
}
