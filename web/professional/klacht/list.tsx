import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { states, useWords, type Row } from './words.ts';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const state = states.find((s) => s === query.get('toestand')) ?? 'ontvangen';
  const cursor = query.get('na') ?? undefined;
  const page = await getApp(context).execute('klacht.lijst', { toestand: state, ...(cursor === undefined ? {} : { cursor }) });
  return { state, rows: page.items, next: page.volgende };
}

const nameCell = ({ id, naam }: Row) => <Link to={`/klachten/${id}`} translate="no">{naam}</Link>;
const dayCell = ({ ontvangenOp }: Row) => <DateText value={ontvangenOp} />;
const lastCell = ({ uiterlijk }: Row) => <DateText value={uiterlijk} />;
function About({ over }: { readonly over: Row['over'] }) {
  return useWords().over[over];
}
const overCell = ({ over }: Row) => <About over={over} />;

/** Complaints by where they stand, those whose last day comes first on top. */
export default function ComplaintList({ loaderData: { state, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useWords();
  const where = useGemeenteColumn<Row>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Van`, cell: nameCell }, { key: 'over', title: t`Over`, cell: overCell }, { key: 'dag', title: t`Ontvangen`, cell: dayCell }, { key: 'klaar', title: t`Klaar voor`, cell: lastCell }, ...where,
  ];
  return (
    <Page title={t`Klachten`} wide>
      <nav className="spil-tabs" aria-label={t`Welke klachten`}>
        <ul className="spil-list">
          {states.map((one) => <li key={one}><Link to={`?toestand=${one}`} className={one === state ? 'active' : ''} aria-current={one === state ? 'page' : undefined}>{words.state[one]}</Link></li>)}
        </ul>
      </nav>
      {rows.length === 0
        ? <EmptyState title={t`Hier staat nu niets`}><p><Trans>Een klacht komt hier zodra iemand haar stuurt, ook zonder in te loggen.</Trans></p></EmptyState>
        : <Table caption={t`Klachten`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?toestand=${state}&na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
