import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

type Part = Acts['beschikking.dossier']['output']['items'][number]['onderdelen'][number];

function Period({ row }: { readonly row: Part }) {
  if (row.van === null) return '–';
  if (row.tot === null) return <DateText value={row.van} />;
  return (
    <Trans>
      <DateText value={row.van} /> tot en met <DateText value={row.tot} />
    </Trans>
  );
}

const periodCell = (row: Part) => <Period row={row} />;

/** What the gemeente decided, one row each. */
export function DecidedParts({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useLingui();
  const verdicts: Readonly<Record<string, string>> = { toegekend: t`toegekend`, afgewezen: t`afgewezen`, gedeeltelijk: t`deels toegekend` };
  const columns: readonly [Column<Part>, ...Column<Part>[]] = [
    { key: 'naam', title: t`Voorziening`, cell: (row) => row.naam },
    { key: 'oordeel', title: t`Besluit`, cell: (row) => (row.oordeel === null ? t`nog niet besloten` : (verdicts[row.oordeel] ?? row.oordeel)) },
    { key: 'periode', title: t`Periode`, cell: periodCell },
  ];
  return (
    <Section title={t`Besloten`}>
      <Table caption={t`Besloten`} hideCaption columns={columns} rows={parts} rowKey={(row) => row.id} />
    </Section>
  );
}
