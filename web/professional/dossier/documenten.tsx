import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/documenten.ts';
import { getApp } from '../../shared/app-context.ts';
import { DocumentList } from '../../shared/document/document-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  const [{ items, volgende }, { leest }] = await Promise.all([execute('document.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) }), execute('dossier.gegevens', { id: params.dossier })]);
  return { items, volgende, post: leest.includes('besluit') ? (await execute('postvak.dossier', { dossier: params.dossier })).items : undefined };
}

type Brief = NonNullable<Route.ComponentProps['loaderData']['post']>[number];

const sentCell = (row: Brief) => <DateText value={row.verzondenOp} />;

/** What was laid in the dossier, and what the inwoner got from us. */
export default function Documenten({ loaderData: { items, volgende, post } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Documenten`} wide>
      <DocumentList items={items} />
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
      {post !== undefined && <Section title={t`Brieven aan de inwoner`}>{post.length === 0 ? <EmptyState title={t`Nog geen brieven`} /> : <Post items={post} />}</Section>}
    </Page>
  );
}

function Post({ items }: { readonly items: readonly Brief[] }) {
  const { t } = useLingui();
  const columns: readonly [Column<Brief>, ...Column<Brief>[]] = [
    { key: 'onderwerp', title: t`Onderwerp`, cell: (row) => row.onderwerp },
    { key: 'verzonden', title: t`Verstuurd`, cell: sentCell },
    { key: 'hoe', title: t`Hoe`, cell: (row) => (row.kanaal === 'portaal' ? t`in het portaal` : row.kanaal === 'e-mail' ? t`in het portaal, met een e-mail` : t`per post`) },
    { key: 'gelezen', title: t`Gelezen`, cell: (row) => (row.gelezen ? t`ja` : t`nog niet`) },
  ];
  return <Table caption={t`Brieven aan de inwoner`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />;
}
