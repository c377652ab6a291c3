import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/opdrachten.ts';
import { getApp } from '../shared/app-context.ts';
import { opdrachtTones, useHulpWords } from '../shared/hulp/hulp-words.ts';
import { DateText } from '../shared/ui/date-text.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';
import type { Column } from '../shared/ui/table.tsx';
import { Table } from '../shared/ui/table.tsx';

const shown = ['gegeven', 'bevestigd', 'gestart', 'gestopt', 'geweigerd', 'ingetrokken'] as const;

/** Our opdrachten in one state, newest first. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const toestand = shown.find((one) => one === asked.get('toestand')) ?? 'gegeven';
  const cursor = asked.get('na');
  const page = await getApp(context).execute('toewijzing.lijst', { toestand, ...(cursor === null ? {} : { cursor }) });
  return { toestand, rows: page.items, next: page.volgende };
}

type Row = Route.ComponentProps['loaderData']['rows'][number];

// What was refused has no name any more, and no page.
const nameCell = (row: Row) => (row.client === '' ? <Trans>Toewijzing {row.nummer}</Trans> : <Link to={`/aanbieder/opdrachten/${row.id}`} translate="no">{row.client}</Link>);
const helpCell = (row: Row) => row.voorziening;
const goalCell = (row: Row) => row.doel || '–';
const dayCell = (row: Row) => <DateText value={row.gestartOp ?? row.ingangsdatum} />;
const stateCell = (row: Row) => <State row={row} />;

function State({ row }: { readonly row: Row }) {
  const { states } = useHulpWords();
  return <StatusBadge tone={opdrachtTones[row.toestand]}>{states[row.toestand]}</StatusBadge>;
}

export default function Opdrachten({ loaderData: { toestand, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useHulpWords();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Inwoner`, cell: nameCell }, { key: 'hulp', title: t`Hulp`, cell: helpCell }, { key: 'doel', title: t`Doel`, cell: goalCell },
    { key: 'dag', title: t`Vanaf`, cell: dayCell }, { key: 'staat', title: t`Staat`, cell: stateCell },
  ];
  return (
    <Page title={t`Onze opdrachten`} lead={t`De gemeente zegt wat er bereikt moet worden. Hoe, bepaalt u met de inwoner.`} wide>
      <nav className="spil-tabs" aria-label={t`Welke opdrachten`}>
        <ul className="spil-list">
          {shown.map((one) => (
            <li key={one}>
              <Link to={`?toestand=${one}`} className={one === toestand ? 'active' : ''} aria-current={one === toestand ? 'page' : undefined}>{states[one]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0
        ? <EmptyState icon="hand" title={t`Hier staat nu niets`}><p><Trans>Een opdracht komt hier zodra de gemeente de hulp heeft toegekend.</Trans></p></EmptyState>
        : <Table caption={t`Onze opdrachten`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?toestand=${toestand}&na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
