import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

type Row = Acts['lezer.lijst']['output']['mail'][number] & { readonly gemeenteNaam: string };

function State({ row: { toestand, fout } }: { readonly row: Row }) {
  const { t } = useLingui();
  return <>{toestand === 'opgegeven' ? <StatusBadge tone="gestopt">{t`kon niet weg`}</StatusBadge> : <StatusBadge tone="let-op">{t`wacht`}</StatusBadge>} {fout !== null && <span className="spil-subtle"><Trans>fout {fout}</Trans></span>}</>;
}

const stateCell = (row: Row) => <State row={row} />;
const sinceCell = (row: Row) => <DateText value={row.sinds} time />;

/** Mail that did not leave: how much and why, nothing of whom it is for. */
export function WaitingMail({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useLingui();
  if (rows.length === 0) return null;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'soort', title: t`Soort mail`, cell: (row) => row.soort },
    { key: 'gemeente', title: t`Gemeente`, cell: (row) => row.gemeenteNaam },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    { key: 'sinds', title: t`Oudste van`, cell: sinceCell },
    { key: 'aantal', title: t`Aantal`, cell: (row) => row.aantal, number: true },
  ];
  return (
    <Section title={t`Mail die niet weg is`}>
      <p><Trans>Wat wacht, probeert Spil vanzelf opnieuw. Wacht alles? Dan is er misschien geen mailserver ingesteld (SPIL_MAIL_HOST). Wat niet weg kon, heeft een adres dat niet bestaat, of is vier dagen geprobeerd.</Trans></p>
      <Table caption={t`Mail die niet weg is`} hideCaption columns={columns} rows={rows} rowKey={(row) => `${row.gemeente} ${row.soort} ${row.toestand}`} />
    </Section>
  );
}
