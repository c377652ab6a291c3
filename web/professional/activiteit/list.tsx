import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  return execute('activiteit.lijst', { gemeente: actor.gemeente ?? '', aantal: 50, ...(cursor === null ? {} : { cursor }) });
}

type Row = Acts['activiteit.lijst']['output']['items'][number];

const nameCell = ({ id, naam }: Row) => <Link to={`/werk/activiteiten/${id}`}>{naam}</Link>;
const firstCell = ({ eersteDag }: Row) => <DateText value={eersteDag} />;
const lastCell = ({ laatsteDag }: Row) => <DateText value={laatsteDag} />;
const freeCell = ({ vrij, plaatsen, toestand }: Row) => (toestand === 'afgelast' ? <Trans>afgelast</Trans> : <Trans>{vrij} van {plaatsen}</Trans>);

export default function Activities({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Activiteit`, cell: nameCell }, { key: 'eerste', title: t`Eerste dag`, cell: firstCell }, { key: 'laatste', title: t`Laatste dag`, cell: lastCell }, { key: 'vrij', title: t`Plekken vrij`, cell: freeCell },
  ];
  return (
    <Page title={t`Activiteiten`} lead={t`Waar inwoners zich voor kunnen inschrijven.`} actions={<LinkButton to="/werk/activiteiten/nieuw" icon="plus"><Trans>Activiteit toevoegen</Trans></LinkButton>} wide>
      {items.length === 0 ? <EmptyState icon="mensen" title={t`Er komt nog geen activiteit`} /> : <Table caption={t`Activiteiten`} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
