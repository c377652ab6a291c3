import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/requests.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';
import { KeepingTabs } from './keeping-tabs.tsx';

type Row = Acts['vernietigingsverzoek.lijst']['output']['items'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na') ?? undefined;
  const page = await getApp(context).execute('vernietigingsverzoek.lijst', { toestand: 'ingediend', ...(cursor === undefined ? {} : { cursor }) });
  return { rows: page.items, next: page.volgende };
}

const numberCell = ({ dossier, nummer }: Row) => <Link to={`/werk/bewaring/dossiers/${dossier}`} translate="no">{nummer}</Link>;
const askedCell = ({ ontvangenOp }: Row) => <DateText value={ontvangenOp} />;
const lastCell = ({ uiterlijk }: Row) => <DateText value={uiterlijk} />;

/** What inwoners asked to have destroyed, the first last day on top. */
export default function Requests({ loaderData: { rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const where = useGemeenteColumn<Row>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [{ key: 'nummer', title: t`Dossier`, cell: numberCell }, { key: 'gevraagd', title: t`Gevraagd`, cell: askedCell }, { key: 'uiterlijk', title: t`Antwoord voor`, cell: lastCell }, ...where];
  return (
    <Page title={t`Verzoeken om te vernietigen`} lead={t`Een inwoner krijgt binnen drie maanden antwoord.`} wide>
      <KeepingTabs />
      {rows.length === 0
        ? <EmptyState title={t`Er wacht geen verzoek`}><p><Trans>Een verzoek komt hier zodra een inwoner het doet.</Trans></p></EmptyState>
        : <Table caption={t`Verzoeken om te vernietigen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
