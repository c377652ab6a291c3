import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useKanalen } from './words.ts';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const cursor = asked.get('na');
  const page = await getApp(context).execute('klantcontact.lijst', { toestand: 'open', ...(cursor === null ? {} : { cursor }) });
  return { ...page, bewaard: asked.has('bewaard') };
}

type Vraag = Route.ComponentProps['loaderData']['items'][number];

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
const vraagCell = (row: Vraag) => <Link to={`/klantcontact/${row.id}`}>{shorten(row.vraag)}</Link>;
const sinceCell = (row: Vraag) => <DateText value={row.ontvangenOp} time />;

/** Questions that wait for an answer, the one that waits longest first. */
export default function Questions({ loaderData: { items, volgende, bewaard } }: Route.ComponentProps) {
  const { t } = useLingui();
  const channels = useKanalen();
  const where = useGemeenteColumn<Vraag>();
  const columns: readonly [Column<Vraag>, ...Column<Vraag>[]] = [
    { key: 'vraag', title: t`Vraag`, cell: vraagCell },
    { key: 'naam', title: t`Van`, cell: (row) => row.naam || '–' },
    { key: 'kanaal', title: t`Via`, cell: (row) => channels[row.kanaal] },
    { key: 'sinds', title: t`Ontvangen`, cell: sinceCell },
    ...where,
  ];
  const add = (
    <>
      <LinkButton to="/klantcontact/terugbellen" kind="secondary" icon="phone"><Trans>Terugbellen</Trans></LinkButton>
      <LinkButton to="/klantcontact/nieuw" icon="plus"><Trans>Nieuwe vraag</Trans></LinkButton>
    </>
  );
  return (
    <Page title={t`Open vragen`} lead={t`Wie het langst wacht, staat bovenaan.`} actions={add} wide>
      {bewaard && <Alert tone="positive" title={t`Bewaard`} live />}
      {items.length === 0 ? <EmptyState title={t`Alle vragen zijn opgepakt`} /> : <Table caption={t`Open vragen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/klantcontact?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
