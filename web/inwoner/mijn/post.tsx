import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/post.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('postvak.lijst', cursor === null ? {} : { cursor });
}

type Letter = Route.ComponentProps['loaderData']['items'][number];

const subjectCell = (row: Letter) => <Link to={`/mijn/post/${row.id}`}>{row.onderwerp}</Link>;
const dayCell = (row: Letter) => <DateText value={row.verzondenOp} />;
const readCell = (row: Letter) => <Read gelezen={row.gelezen} />;

function Read({ gelezen }: { readonly gelezen: boolean }) {
  const { t } = useLingui();
  return <StatusBadge tone={gelezen ? 'klaar' : 'let-op'}>{gelezen ? t`gelezen` : t`nieuw`}</StatusBadge>;
}

export default function Post({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Letter>, ...Column<Letter>[]] = [
    { key: 'onderwerp', title: t`Brief`, cell: subjectCell },
    { key: 'dag', title: t`Van`, cell: dayCell },
    { key: 'gelezen', title: t`Gelezen`, cell: readCell },
  ];
  return (
    <Page title={t`Mijn post`} back={{ to: '/mijn' }}>
      {items.length === 0 ? <EmptyState icon="contact" title={t`U hebt nog geen post`} /> : <Table caption={t`Mijn post`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/mijn/post?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
