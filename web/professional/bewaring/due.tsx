import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/due.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Select } from '../../shared/ui/select.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';
import { KeepingTabs } from './keeping-tabs.tsx';
import { laws, useKeepingWords } from './words.ts';

type Row = Acts['bewaring.lijst']['output']['items'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const wet = laws.find((law) => law === query.get('wet'));
  const cursor = query.get('na') ?? undefined;
  const page = await getApp(context).execute('bewaring.lijst', { ...(wet === undefined ? {} : { wet }), ...(cursor === undefined ? {} : { cursor }) });
  return { wet, rows: page.items, next: page.volgende };
}

function Law({ jeugd }: Pick<Row, 'jeugd'>) {
  return useKeepingWords().law[jeugd ? 'jeugd' : 'wmo'];
}

const numberCell = ({ id, nummer }: Row) => <Link to={`/werk/bewaring/dossiers/${id}`} translate="no">{nummer}</Link>;
const lawCell = ({ jeugd }: Row) => <Law jeugd={jeugd} />;
const lastCell = ({ laatsteWijziging }: Row) => <DateText value={laatsteWijziging} />;
const dayCell = ({ laatsteDag }: Row) => <DateText value={laatsteDag} />;

/** Dossiers whose term is over, the oldest first. */
export default function Due({ loaderData: { wet, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { law } = useKeepingWords();
  const where = useGemeenteColumn<Row>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'nummer', title: t`Dossier`, cell: numberCell }, { key: 'wet', title: t`Bewaard om`, cell: lawCell }, { key: 'laatste', title: t`Laatste wijziging`, cell: lastCell }, { key: 'dag', title: t`Bewaren tot en met`, cell: dayCell }, ...where,
  ];
  return (
    <Page title={t`Bewaren en vernietigen`} lead={t`Van deze dossiers is de termijn voorbij. Eén collega stelt voor om te vernietigen, een ander beslist.`} wide>
      <KeepingTabs />
      <QueryForm label={t`Welke wet`}>
        <FilterDefaults values={{ wet: wet ?? '' }}>
          <Select name="wet" label={t`Wet`} optional options={laws.map((value) => ({ value, label: law[value] }))} />
          <Button kind="secondary">{t`Toon`}</Button>
        </FilterDefaults>
      </QueryForm>
      {rows.length === 0
        ? <EmptyState title={t`Er hoeft nu niets weg`}><p><Trans>Een dossier komt hier als de termijn voorbij is: 15 jaar na de laatste wijziging, of 20 jaar met hulp voor een kind. De gemeente kan langer kiezen.</Trans></p></EmptyState>
        : <Table caption={t`Termijn voorbij`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?${wet === undefined ? '' : `wet=${wet}&`}na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
