import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/inzage.ts';
import { getApp } from '../../shared/app-context.ts';
import type { Visit } from '../../shared/inzage/group-looks.ts';
import { readVisits } from '../../shared/inzage/read-visits.ts';
import { VisitParts, VisitReasons } from '../../shared/inzage/visit-cells.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useDelen } from './right-words.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return readVisits(getApp(context).execute, params.dossier, request.url);
}

type Row = Visit & { readonly partOf: (act: string) => string };

const whenCell = (row: Row) => <DateText value={row.begin} time />;
const partsCell = (row: Row) => <VisitParts visit={row} partOf={row.partOf} />;
const whyCell = (row: Row) => <VisitReasons doelen={row.doelen} />;

function Outcome({ uitkomst }: Pick<Row, 'uitkomst'>) {
  const { t } = useLingui();
  if (uitkomst === 'toegestaan') return t`gezien`;
  return <StatusBadge tone={uitkomst === 'nood' ? 'let-op' : 'gestopt'}>{uitkomst === 'nood' ? t`noodtoegang` : t`geweigerd`}</StatusBadge>;
}

const outcomeCell = (row: Row) => <Outcome uitkomst={row.uitkomst} />;

/** Who looked in this dossier, newest first: a line for each time. */
export default function Inzage({ loaderData: { visits, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const partOf = useDelen();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'moment', title: t`Wanneer`, cell: whenCell },
    { key: 'wie', title: t`Wie`, cell: (row) => [row.naam, row.rol, row.organisatie].filter(Boolean).join(', ') },
    { key: 'wat', title: t`Welk deel`, cell: partsCell },
    { key: 'doel', title: t`Waarom`, cell: whyCell },
    { key: 'uitkomst', title: t`Uitkomst`, cell: outcomeCell },
  ];
  return (
    <Page title={t`Wie keek er in dit dossier?`} back={{ to: '../samen', label: t`Samen` }} wide>
      {visits.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Wie keek`} hideCaption columns={columns} rows={visits.map((visit) => ({ ...visit, partOf }))} rowKey={(row) => row.id} />}
      <Pagination next={next} />
    </Page>
  );
}
