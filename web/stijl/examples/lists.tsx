import { useLingui } from '@lingui/react/macro';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { PersonName } from '../../shared/ui/person-name.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { Timeline } from '../../shared/ui/timeline.tsx';

interface Row {
  readonly what: string;
  readonly from: string;
  readonly centen: number;
}

const fromCell = (row: Row) => <DateText value={row.from} />;
const amountCell = (row: Row) => <MoneyText centen={row.centen} />;

export function ListExamples() {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'what', title: t`Wat`, cell: (row) => row.what },
    { key: 'from', title: t`Vanaf`, cell: fromCell },
    { key: 'amount', title: t`Per maand`, number: true, cell: amountCell },
  ];
  const rows = [
    { what: t`Begeleiding thuis`, from: '2026-02-01', centen: 123456 },
    { what: t`Hulp bij het huishouden`, from: '2026-03-16', centen: 48000 },
  ];
  return (
    <>
      <Section title={t`Gegevens`}>
        <DataList
          items={[
            { label: t`Naam`, value: <PersonName roepnaam="Fatima" voorvoegsel="el" achternaam="Amrani" />, change: '/stijl' },
            { label: t`Geboren`, value: <DateText value="1952-05-06" />, change: '/stijl' },
            { label: t`Gebeld`, value: <DateText value="2026-04-17T08:30:00Z" weekday time /> },
          ]}
        />
      </Section>
      <Section title={t`Tabel`}>
        <Table caption={t`Wat de gemeente regelt`} columns={columns} rows={rows} rowKey={(row) => row.what} />
        <Pagination previous="/stijl?voor=1" next="/stijl?na=2" />
        <Table caption={t`De cijfers in een venster dat schuift`} narrow="scroll" columns={columns} rows={rows} rowKey={(row) => row.what} />
      </Section>
      <Section title={t`Tijdlijn`}>
        <Timeline
          label={t`Wat er gebeurde`}
          items={[
            { key: '1', on: '2026-06-14', title: t`Samen kijken hoe het gaat`, ahead: true },
            { key: '2', on: '2026-04-17', title: t`Plan ondertekend`, by: 'Fatima el Amrani' },
            { key: '3', on: '2026-03-25', title: t`Melding ontvangen`, by: t`telefoon`, detail: t`U belde zelf.` },
          ]}
        />
      </Section>
    </>
  );
}
