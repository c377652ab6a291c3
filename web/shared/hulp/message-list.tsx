import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../ui/date-text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table.tsx';
import { Table } from '../ui/table.tsx';
import type { Message } from './hulp-words.ts';
import { messageTones, useHulpWords } from './hulp-words.ts';

interface Props {
  readonly rows: readonly Message[];
  /** Address of the messages: each has its page below it. */
  readonly base: string;
  /** Who it went to or came from; not for the aanbieder, who knows. */
  readonly showOrganisatie: boolean;
}

type Row = Message & { readonly to: string };

function Kind({ row }: { readonly row: Row }) {
  const { soort } = useHulpWords();
  return <Link to={row.to}>{soort(row.soort)}</Link>;
}

function State({ row }: { readonly row: Row }) {
  const { messageStates } = useHulpWords();
  return (
    <>
      <StatusBadge tone={messageTones[row.toestand]}>{messageStates[row.toestand]}</StatusBadge>
      {row.toestand === 'klaar' && row.retourUiterlijk !== null && <> <Trans>antwoord uiterlijk <DateText value={row.retourUiterlijk} /></Trans></>}
      <MessageFaults faults={row.fouten} />
    </>
  );
}

/** Why a message was refused: the code of the standard, in its words. */
export function MessageFaults({ faults }: { readonly faults: Message['fouten'] }) {
  if (faults.length === 0) return null;
  return <ul className="spil-list">{faults.map(({ code, uitleg }) => <li key={code}><strong>{code}</strong> <span lang="nl">{uitleg}</span></li>)}</ul>;
}

const kindCell = (row: Row) => <Kind row={row} />;
const dayCell = (row: Row) => <DateText value={row.gemaaktOp} time />;
const stateCell = (row: Row) => <State row={row} />;
const organisatieCell = (row: Row) => <span translate="no">{row.organisatieNaam}</span>;
const dossierCell = (row: Row) => (row.dossier === null ? '–' : <Link to={`/dossiers/${row.dossier}/inzet`}><Trans>Inzet</Trans></Link>);

/** Messages, each with its state and what was wrong. */
export function MessageList({ rows, base, showOrganisatie }: Props) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'soort', title: t`Bericht`, cell: kindCell },
    ...(showOrganisatie ? [{ key: 'organisatie', title: t`Aanbieder`, cell: organisatieCell }] : []),
    { key: 'dag', title: t`Gemaakt`, cell: dayCell },
    { key: 'kenmerk', title: t`Kenmerk`, cell: (row) => row.identificatie },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    ...(showOrganisatie ? [{ key: 'dossier', title: t`Dossier`, cell: dossierCell }] : []),
  ];
  return <Table caption={t`Berichten`} hideCaption columns={columns} rows={rows.map((row) => ({ ...row, to: `${base}/${row.id}` }))} rowKey={(row) => row.id} />;
}
