import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/support-list.ts';
import { getApp } from '../shared/app-context.ts';
import { DateText } from '../shared/ui/date-text.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import type { Column } from '../shared/ui/table.tsx';
import { Table } from '../shared/ui/table.tsx';
import { useGemeenteColumn } from '../shared/ui/use-gemeente-column.ts';

const shown = ['gevraagd', 'bevestigd', 'ingetrokken'] as const;

/** What was asked of the own organisation in one state, the longest waiting first. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const toestand = shown.find((one) => one === asked.get('toestand')) ?? 'gevraagd';
  const cursor = asked.get('na');
  return { toestand, ...await getApp(context).execute('clientondersteuning.lijst', { toestand, ...(cursor === null ? {} : { cursor }) }) };
}

type Row = Route.ComponentProps['loaderData']['items'][number];
// What was withdrawn has no name any more.
const nameCell = (row: Row) => (row.naam === '' ? <span translate="no">{row.nummer}</span> : <Link to={`/ketenpartner/clientondersteuning/${row.id}`} translate="no">{row.naam}</Link>);
const numberCell = (row: Row) => <span translate="no">{row.nummer}</span>;
const sinceCell = (row: Row) => <DateText value={row.gevraagdOp} />;
const lastCell = (row: Row) => (row.uiterlijk === null ? '–' : <DateText value={row.uiterlijk} />);
const whoCell = (row: Row) => (row.ondersteuner === '' ? '–' : <span translate="no">{row.ondersteuner}</span>);

export default function SupportList({ loaderData: { toestand, items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const names = { gevraagd: t`Nieuw`, bevestigd: t`Lopend`, ingetrokken: t`Ingetrokken` };
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Inwoner`, cell: nameCell }, { key: 'nummer', title: t`Nummer`, cell: numberCell }, ...useGemeenteColumn<Row>(), { key: 'sinds', title: t`Gevraagd op`, cell: sinceCell },
    toestand === 'gevraagd' ? { key: 'uiterlijk', title: t`Antwoord uiterlijk`, cell: lastCell } : { key: 'wie', title: t`Cliëntondersteuner`, cell: whoCell },
  ];
  return (
    <Page title={t`Cliëntondersteuning`} lead={t`Inwoners die iemand naast zich willen. U ziet alleen wat zij doorgaven.`} wide>
      <nav className="spil-tabs" aria-label={t`Welke vragen`}>
        <ul className="spil-list">
          {shown.map((one) => <li key={one}><Link to={`?toestand=${one}`} className={one === toestand ? 'active' : ''} aria-current={one === toestand ? 'page' : undefined}>{names[one]}</Link></li>)}
        </ul>
      </nav>
      {items.length === 0
        ? <EmptyState icon="mensen" title={t`Hier staat nu niets`}><p><Trans>Een vraag komt hier als de gemeente uw organisatie koos en een inwoner het vraagt.</Trans></p></EmptyState>
        : <Table caption={names[toestand]} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `?toestand=${toestand}&na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
