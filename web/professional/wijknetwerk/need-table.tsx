import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { needTones, useNetworkWords, type Need } from './network-words.ts';

type Row = Need & { readonly wijknaam: string };
const whatCell = ({ id, nodig }: Row) => <Link to={`/werk/wijkbehoeften/${id}`}>{nodig}</Link>;
const whereCell = ({ wijknaam }: Row) => wijknaam;
const domainCell = ({ leefdomein }: Row) => <Domain leefdomein={leefdomein} />;
const stateCell = ({ toestand }: Row) => <NeedState toestand={toestand} />;
const byCell = ({ door }: Row) => door ?? '–';
const networkCell = ({ wijknetwerk, netwerknaam }: Row) => <Link to={`/werk/wijknetwerken/${wijknetwerk}`}>{netwerknaam}</Link>;

function Domain({ leefdomein }: Pick<Row, 'leefdomein'>) {
  return useKaartWords().domains[leefdomein];
}

export function NeedState({ toestand }: Pick<Need, 'toestand'>) {
  const { needs } = useNetworkWords();
  return <StatusBadge tone={needTones[toestand]}>{needs[toestand]}</StatusBadge>;
}

/** What wijken need, with who takes it up; of several networks with which one told it. */
export function NeedTable({ caption, rows, network }: { readonly caption: string; readonly rows: readonly Row[]; readonly network: boolean }) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'nodig', title: t`Nodig`, cell: whatCell }, { key: 'wijk', title: t`Wijk`, cell: whereCell }, { key: 'domein', title: t`Waar het over gaat`, cell: domainCell }, { key: 'stand', title: t`Stand`, cell: stateCell }, { key: 'door', title: t`Opgepakt door`, cell: byCell },
    ...(network ? [{ key: 'netwerk', title: t`Netwerk`, cell: networkCell }] : []),
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
