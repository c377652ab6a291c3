import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/looks.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { usePart } from './use-part.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('inzage.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
}

type Look = Route.ComponentProps['loaderData']['items'][number];

function Who({ row }: { readonly row: Look }) {
  const { t } = useLingui();
  return (
    <>
      {[row.naam, row.rol, row.organisatie].filter(Boolean).join(', ')} {row.uitkomst === 'geweigerd' && <StatusBadge tone="gestopt">{t`mocht niet kijken`}</StatusBadge>}
      {row.uitkomst === 'nood' && <StatusBadge tone="let-op">{t`noodgeval`}</StatusBadge>}
    </>
  );
}

const whoCell = (row: Look) => <Who row={row} />;
const dayCell = (row: Look) => <DateText value={row.moment} time />;

/** Who looked, newest first: day, who, which part, why. */
export default function Looks({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const partOf = usePart();
  const { telefoon } = useShell().gemeente;
  const columns: readonly [Column<Look>, ...Column<Look>[]] = [
    { key: 'dag', title: t`Wanneer`, cell: dayCell },
    { key: 'wie', title: t`Wie`, cell: whoCell },
    { key: 'wat', title: t`Welk deel`, cell: (row) => partOf(row.act) },
    { key: 'waarom', title: t`Waarom`, cell: (row) => row.doel },
  ];
  return (
    <Page title={t`Wie keek naar mijn gegevens?`} back={{ to: '/mijn' }} lead={t`De laatste keer staat bovenaan.`} wide>
      {items.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Wie keek`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
      <p>
        <Trans>
          Klopt er iets niet of hebt u een vraag? Bel <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>.
        </Trans>
      </p>
    </Page>
  );
}
