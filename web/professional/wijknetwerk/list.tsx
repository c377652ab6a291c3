import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { NetworkFilter } from './network-filter.tsx';
import { networkTones, useNetworkWords } from './network-words.ts';
import { readNetworkFilter } from './read-network-filter.ts';

const states = ['voorbereiding', 'actief', 'beeindigd'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const { filter, ...chosen } = readNetworkFilter(request, states);
  const [wijken, page] = await Promise.all([listWijkOptions(execute, gemeente), execute('wijknetwerk.lijst', { gemeente, ...filter })]);
  return { ...page, wijken, ...chosen };
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const nameCell = ({ id, naam }: Row) => <Link to={`/werk/wijknetwerken/${id}`}>{naam}</Link>;
const stateCell = ({ toestand }: Row) => <State toestand={toestand} />;
const pullsCell = ({ trekker }: Row) => <span translate="no">{trekker}</span>;
const membersCell = ({ leden }: Row) => leden;
const needsCell = ({ openBehoeften }: Row) => openBehoeften;
const lateCell = ({ telaat }: Row) => (telaat === 0 ? 0 : <StatusBadge tone="let-op">{telaat}</StatusBadge>);

function State({ toestand }: Pick<Row, 'toestand'>) {
  const { states: words } = useNetworkWords();
  return <StatusBadge tone={networkTones[toestand]}>{words[toestand]}</StatusBadge>;
}

/** The networks of all wijken, or of one, with what asks for attention. */
export default function Networks({ loaderData: { items, volgende, wijken, wijk, toestand } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states: words } = useNetworkWords();
  const { rollen } = useShell().actor;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Netwerk`, cell: nameCell }, { key: 'wijken', title: t`Wijk`, cell: (row) => row.wijken.map((code) => nameOfWijk(wijken, code)).join(', ') }, { key: 'stand', title: t`Stand`, cell: stateCell }, { key: 'trekker', title: t`Trekker`, cell: pullsCell },
    { key: 'leden', title: t`Leden`, cell: membersCell, number: true }, { key: 'nodig', title: t`Nog nodig`, cell: needsCell, number: true }, { key: 'telaat', title: t`Te laat`, cell: lateCell, number: true },
  ];
  const add = rollen.includes('samenlevingsontwikkelaar') && <LinkButton to="/werk/wijknetwerken/nieuw" icon="plus"><Trans>Nieuw netwerk</Trans></LinkButton>;
  return (
    <Page title={t`Netwerken in de wijken`} lead={t`Organisaties en groepen inwoners die in een wijk samen optrekken.`} actions={add} wide>
      <p><Link to="/werk/wijkbehoeften"><Trans>Wat de wijken nodig hebben</Trans></Link></p>
      <NetworkFilter label={t`Kiezen welke netwerken`} wijken={wijken} states={states.map((value) => ({ value, label: words[value] }))} chosen={{ wijk, toestand }} />
      {items.length === 0 ? <EmptyState icon="mensen" title={t`Hier is nog geen netwerk`}><p><Trans>Kies een andere wijk of stand, of begin een netwerk.</Trans></p></EmptyState> : <Table caption={t`Netwerken in de wijken`} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />}
      <Pagination next={volgende === undefined ? undefined : `?${new URLSearchParams({ wijk, toestand, na: volgende }).toString()}`} />
    </Page>
  );
}
