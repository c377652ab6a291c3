import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { daysLeft } from '../dossier/days-left.ts';
import { StateBadge, useStates } from './states.tsx';
import type { Row } from './view.ts';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';

const shown = ['te-toetsen', 'teruggestuurd', 'bekendgemaakt'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const state = shown.find((s) => s === query.get('toestand')) ?? 'te-toetsen';
  const cursor = query.get('na') ?? undefined;
  const page = await getApp(context).execute('beschikking.lijst', { toestand: state, ...(cursor === undefined ? {} : { cursor }) });
  return { state, rows: page.items.map((row) => ({ ...row, days: row.uiterlijk === null ? null : daysLeft(row.uiterlijk) })), next: page.volgende };
}

type Listed = Row & { readonly days: number | null };

const nameCell = ({ id, naam }: Listed) => <Link to={`/beschikkingen/${id}`} translate="no">{naam}</Link>;
const stateCell = ({ toestand }: Listed) => <StateBadge state={toestand} />;
const dayCell = ({ ontvangenOp }: Listed) => <DateText value={ontvangenOp} />;

/** How long still; a term that stands still or was met has no days left. */
function Left({ row: { days, uiterlijk, termijntoestand } }: { readonly row: Listed }) {
  if (termijntoestand === 'opgeschort') return <StatusBadge tone="rust"><Trans>staat stil</Trans></StatusBadge>;
  if (days === null || uiterlijk === null || termijntoestand !== 'lopend') return <span aria-hidden="true">–</span>;
  return (
    <StatusBadge tone={days < 0 || days <= 3 ? 'let-op' : 'loopt'}>
      {days < 0 ? <Plural value={-days} one="# dag te laat" other="# dagen te laat" /> : <Plural value={days} one="nog # dag" other="nog # dagen" />} <span className="spil-subtle">(<DateText value={uiterlijk} />)</span>
    </StatusBadge>
  );
}
const leftCell = (row: Listed) => <Left row={row} />;

/** The work of beschikkingen: what has to be checked, by how long it waits. */
export default function BeschikkingList({ loaderData: { state, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const states = useStates();
  const where = useGemeenteColumn<Listed>();
  const columns: readonly [Column<Listed>, ...Column<Listed>[]] = [
    { key: 'naam', title: t`Inwoner`, cell: nameCell }, { key: 'dag', title: t`Aanvraag van`, cell: dayCell }, { key: 'staat', title: t`Staat`, cell: stateCell }, { key: 'termijn', title: t`Beslissen`, cell: leftCell }, ...where,
  ];
  return (
    <Page title={t`Beschikkingen`} wide>
      <nav className="spil-tabs" aria-label={t`Welke beschikkingen`}>
        <ul className="spil-list">
          {shown.map((one) => (
            <li key={one}>
              <Link to={`?toestand=${one}`} className={one === state ? 'active' : ''} aria-current={one === state ? 'page' : undefined}>
                {states[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0
        ? <EmptyState title={t`Hier staat nu niets`}><p><Trans>Een aanvraag komt hier zodra inwoner en generalist het plan allebei hebben ondertekend.</Trans></p></EmptyState>
        : <Table caption={t`Beschikkingen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?toestand=${state}&na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
