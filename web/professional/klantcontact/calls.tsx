import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/calls.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const asked = new URL(request.url).searchParams;
  const van = asked.get('van') === 'mij' ? 'mij' as const : 'alle' as const;
  const cursor = asked.get('na');
  return { van, ...await execute('terugbelverzoek.lijst', { gemeente: actor.gemeente ?? '', van, ...(cursor === null ? {} : { cursor }) }) };
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const nameCell = (row: Row) => <Link to={`/klantcontact/${row.klantcontact}`}>{row.naam || row.telefoon}</Link>;
const phoneCell = (row: Row) => <a href={`tel:${row.telefoon.replaceAll(' ', '')}`}>{row.telefoon}</a>;
const dayCell = (row: Row) => <><DateText value={row.uiterlijk} /> {row.teLaat && <StatusBadge tone="let-op"><Trans>te laat</Trans></StatusBadge>}</>;

/** Who waits for a call, what has to be done first on top. */
export default function Calls({ loaderData: { items, volgende, van } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Wie`, cell: nameCell }, { key: 'telefoon', title: t`Telefoon`, cell: phoneCell }, { key: 'wanneer', title: t`Past het best`, cell: (row) => row.wanneer || '–' },
    { key: 'uiterlijk', title: t`Uiterlijk`, cell: dayCell }, { key: 'pogingen', title: t`Pogingen`, cell: (row) => row.pogingen, number: true }, { key: 'houder', title: t`Wie belt`, cell: (row) => row.houder || t`klantcontact` },
  ];
  return (
    <Page title={t`Terugbellen`} back={{ to: '/klantcontact', label: t`Open vragen` }} lead={t`Wat het eerst moet, staat bovenaan.`} wide>
      <p>{van === 'mij' ? <Link to="/klantcontact/terugbellen"><Trans>Laat alles zien</Trans></Link> : <Link to="/klantcontact/terugbellen?van=mij"><Trans>Laat alleen zien wat ik bel</Trans></Link>}</p>
      {items.length === 0 ? <EmptyState icon="phone" title={t`Niemand wacht op een telefoontje`} /> : <Table caption={t`Terugbellen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/klantcontact/terugbellen?${new URLSearchParams({ van, na: volgende }).toString()}`} />
    </Page>
  );
}
