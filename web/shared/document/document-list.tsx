import { useLingui } from '@lingui/react/macro';
import { DateText } from '../ui/date-text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { Column } from '../ui/table.tsx';
import { Table } from '../ui/table.tsx';

export interface DocumentLine {
  readonly id: string;
  readonly titel: string;
  /** Moment, ISO. */
  readonly gemaaktOp: string;
}

const titleCell = (row: DocumentLine) => <a href={`/documenten/${row.id}`}>{row.titel}</a>;
const dayCell = (row: DocumentLine) => <DateText value={row.gemaaktOp} />;

/** Documents of a dossier, each to be opened. */
export function DocumentList({ items }: { readonly items: readonly DocumentLine[] }) {
  const { t } = useLingui();
  if (items.length === 0) return <EmptyState icon="document" title={t`Er zijn nog geen documenten`} />;
  const columns: readonly [Column<DocumentLine>, ...Column<DocumentLine>[]] = [
    { key: 'titel', title: t`Document`, cell: titleCell },
    { key: 'dag', title: t`Van`, cell: dayCell },
  ];
  return <Table caption={t`Documenten`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />;
}
