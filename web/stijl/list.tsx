import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';
import type { Column } from '../shared/ui/table.tsx';
import { Table } from '../shared/ui/table.tsx';

interface Row {
  readonly naam: string;
  readonly vraag: string;
  readonly dagen: number;
  readonly staat: string;
}

const naamCell = (row: Row) => <Link to="/stijl/dossier/verhaal">{row.naam}</Link>;
const staatCell = (row: Row) => <StatusBadge tone={row.dagen < 0 ? 'let-op' : 'loopt'}>{row.staat}</StatusBadge>;

const names = ['Amrani, Fatima el', 'Bakker, Joris', 'Cornelissen, Ans', 'Dijk, Mees van', 'Jansen – de Wit', 'Özdemir, Emre', 'Šimić, Łucja'];

/** Nothing is searched here; the page only shows the way back. */
export const action = () => null;

/** A work list: j and k go along it. */
export default function List() {
  const { t } = useLingui();
  const rows: readonly Row[] = names.map((naam, place) => {
    const dagen = 9 - place * 2;
    return { naam, dagen, vraag: place % 2 === 0 ? t`Huishouden lukt niet meer` : t`Zorgen over de kinderen`, staat: dagen < 0 ? t`te laat` : t`onderzoek` };
  });
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Huishouden`, cell: naamCell },
    { key: 'vraag', title: t`Vraag`, cell: (row) => row.vraag },
    { key: 'staat', title: t`Staat`, cell: staatCell },
    { key: 'dagen', title: t`Dagen over`, number: true, cell: (row) => row.dagen },
  ];
  return (
    <Page title={t`Open meldingen van wijk Noord, oudste eerst`} wide>
      <Table caption={t`Open meldingen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.naam} />
      <Pagination next="/stijl/lijst?na=7" />
    </Page>
  );
}
