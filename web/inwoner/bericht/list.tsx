import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { ThreadState } from '../../shared/bericht/thread-state.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

/** The own messages, and the dossiers about which one can write. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  const [page, dossiers] = await Promise.all([execute('berichtenwisseling.lijst', cursor === null ? {} : { cursor }), execute('dossier.eigen', {})]);
  return { ...page, dossiers: [...new Map(dossiers.items.map(({ id, naam }) => [id, { id, naam }])).values()] };
}

type Row = Route.ComponentProps['loaderData']['items'][number];

const subjectCell = (row: Row) => <Link to={`/mijn/berichten/${row.id}`}>{row.onderwerp}</Link>;
const dayCell = (row: Row) => <DateText value={row.laatsteOp} />;
const stateCell = (row: Row) => <ThreadState row={row} />;

export default function OwnMessages({ loaderData: { items, volgende, dossiers } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'onderwerp', title: t`Waar het over gaat`, cell: subjectCell }, { key: 'dag', title: t`Laatste bericht`, cell: dayCell }, { key: 'staat', title: t`Gelezen`, cell: stateCell },
  ];
  return (
    <Page title={t`Mijn berichten`} back={{ to: '/mijn' }} lead={t`Hier schrijft u met uw team. Alleen u en het team lezen het. Uw huisgenoten niet.`}>
      {items.length === 0
        ? <EmptyState icon="contact" title={t`U hebt nog geen berichten`}><p>{dossiers.length === 0 ? <Trans>U kunt schrijven zodra u een dossier hebt.</Trans> : <Trans>Hebt u een vraag? Schrijf het team.</Trans>}</p></EmptyState>
        : <Table caption={t`Mijn berichten`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/mijn/berichten?na=${encodeURIComponent(volgende)}`} />
      {dossiers.map(({ id, naam }) => <p key={id}><LinkButton to={`/mijn/berichten/nieuw/${id}`} icon="send">{dossiers.length === 1 ? t`Schrijf een bericht` : t`Schrijf over het dossier van ${naam}`}</LinkButton></p>)}
    </Page>
  );
}
