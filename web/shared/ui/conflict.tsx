import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Column } from './table.tsx';
import { Table } from './table.tsx';

export interface ConflictRow {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

/** Both versions beside each other when somebody else was first; what was typed still stands in the form. */
export function Conflict({ rows }: { readonly rows: readonly ConflictRow[] }) {
  const { t } = useLingui();
  const columns: readonly [Column<ConflictRow>, ...Column<ConflictRow>[]] = [
    { key: 'label', title: t`Onderdeel`, cell: (row) => row.label },
    { key: 'mine', title: t`Wat u schreef`, cell: (row) => row.mine },
    { key: 'theirs', title: t`Wat er nu staat`, cell: (row) => row.theirs },
  ];
  return (
    <div className="spil-conflict">
      <p>
        <Trans>Uw tekst is niet weg: die staat nog in het formulier. Vergelijk de twee en bewaar wat juist is.</Trans>
      </p>
      <Table caption={t`Beide versies`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.label} />
    </div>
  );
}
