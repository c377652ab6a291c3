import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { agreementTones, useNetworkWords, type Agreement } from './network-words.ts';

const whatCell = ({ id, wat }: Agreement) => <Link to={`/werk/netwerkafspraken/${id}`}>{wat}</Link>;
const whoCell = ({ lid }: Agreement) => lid;
const dayCell = ({ uiterlijk }: Agreement) => <DateText value={uiterlijk} />;
const stateCell = (row: Agreement) => <AgreementState row={row} />;

/** Where it stands; what is late says so. */
export function AgreementState({ row: { toestand, telaat } }: { readonly row: Pick<Agreement, 'toestand' | 'telaat'> }) {
  const { t } = useLingui();
  const { agreements } = useNetworkWords();
  return telaat ? <StatusBadge tone="let-op">{t`te laat`}</StatusBadge> : <StatusBadge tone={agreementTones[toestand]}>{agreements[toestand]}</StatusBadge>;
}

/** What members of a network will do. */
export function Agreements({ caption, rows }: { readonly caption: string; readonly rows: readonly Agreement[] }) {
  const { t } = useLingui();
  const columns: readonly [Column<Agreement>, ...Column<Agreement>[]] = [{ key: 'wat', title: t`Wat`, cell: whatCell }, { key: 'wie', title: t`Wie`, cell: whoCell }, { key: 'dag', title: t`Uiterlijk`, cell: dayCell }, { key: 'stand', title: t`Stand`, cell: stateCell }];
  return <Table caption={caption} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
