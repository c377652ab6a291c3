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
import { states, useStates, type Row } from './words.tsx';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const state = states.find((s) => s === query.get('toestand')) ?? 'ontvangen';
  const cursor = query.get('na') ?? undefined;
  const page = await getApp(context).execute('bezwaar.lijst', { toestand: state, ...(cursor === undefined ? {} : { cursor }) });
  return { state, rows: page.items.map((row) => ({ ...row, days: row.uiterlijk === null ? null : daysLeft(row.uiterlijk) })), next: page.volgende };
}

type Listed = Row & { readonly days: number | null };

const nameCell = ({ id, naam }: Listed) => <Link to={`/bezwaren/${id}`} translate="no">{naam}</Link>;
const dayCell = ({ ontvangenOp, tijdig }: Listed) => <><DateText value={ontvangenOp} />{!tijdig && <> <StatusBadge tone="let-op"><Trans>te laat</Trans></StatusBadge></>}</>;
const whoCell = ({ behandelaar }: Listed) => (behandelaar === null ? <Trans>nog niemand</Trans> : <span translate="no">{behandelaar}</span>);

/** How long still; what was decided or withdrawn has no days left. */
function Left({ row: { days, uiterlijk, termijntoestand } }: { readonly row: Listed }) {
  if (days === null || uiterlijk === null || termijntoestand !== 'lopend') return <span aria-hidden="true">–</span>;
  return (
    <StatusBadge tone={days <= 7 ? 'let-op' : 'loopt'}>
      {days < 0 ? <Plural value={-days} one="# dag te laat" other="# dagen te laat" /> : <Plural value={days} one="nog # dag" other="nog # dagen" />} <span className="spil-subtle">(<DateText value={uiterlijk} />)</span>
    </StatusBadge>
  );
}
const leftCell = (row: Listed) => <Left row={row} />;

/** Objections by where they stand, the oldest first. */
export default function ObjectionList({ loaderData: { state, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const names = useStates();
  const where = useGemeenteColumn<Listed>();
  const columns: readonly [Column<Listed>, ...Column<Listed>[]] = [
    { key: 'naam', title: t`Inwoner`, cell: nameCell }, { key: 'dag', title: t`Ontvangen`, cell: dayCell }, { key: 'wie', title: t`Behandelaar`, cell: whoCell }, { key: 'termijn', title: t`Beslissen`, cell: leftCell }, ...where,
  ];
  return (
    <Page title={t`Bezwaren`} wide>
      <nav className="spil-tabs" aria-label={t`Welke bezwaren`}>
        <ul className="spil-list">
          {states.map((one) => (
            <li key={one}>
              <Link to={`?toestand=${one}`} className={one === state ? 'active' : ''} aria-current={one === state ? 'page' : undefined}>{names[one]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0
        ? <EmptyState title={t`Hier staat nu niets`}><p><Trans>Een bezwaar komt hier zodra een inwoner het indient. Kwam het op papier? Voer het in bij het besluit.</Trans></p></EmptyState>
        : <Table caption={t`Bezwaren`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?toestand=${state}&na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
