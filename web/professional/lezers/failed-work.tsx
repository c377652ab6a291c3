import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

/** Timed work without the name of a gemeente is that of the whole installation. */
type Row = Acts['lezer.lijst']['output']['werk'][number] & { readonly gemeenteNaam: string | undefined };

function State({ row: { toestand } }: { readonly row: Row }) {
  const { t } = useLingui();
  return toestand === 'opgegeven' ? <StatusBadge tone="gestopt">{t`opgegeven tot het volgende uur`}</StatusBadge> : <StatusBadge tone="let-op">{t`wordt herhaald`}</StatusBadge>;
}

const whereCell = (row: Row) => row.gemeenteNaam ?? <Trans>alle gemeenten</Trans>;
const stateCell = (row: Row) => <State row={row} />;

/** Work that comes by the clock and failed: nothing has to be done but to mend the cause. */
export function FailedWork({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useLingui();
  if (rows.length === 0) return null;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'werk', title: t`Werk`, cell: (row) => row.werk },
    { key: 'gemeente', title: t`Gemeente`, cell: whereCell },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    { key: 'fout', title: t`Fout`, cell: (row) => [row.soort, row.code].filter(Boolean).join(' ') },
  ];
  return (
    <Section title={t`Werk op de klok dat niet lukte`}>
      <p><Trans>Spil probeert het vanzelf opnieuw, en elk uur weer. Zoek de fout op in het logboek van de server en haal de oorzaak weg; verder hoeft u niets te doen.</Trans></p>
      <Table caption={t`Werk op de klok dat niet lukte`} hideCaption columns={columns} rows={rows} rowKey={(row) => `${row.gemeente} ${row.werk} ${row.toestand} ${row.soort}`} />
    </Section>
  );
}
