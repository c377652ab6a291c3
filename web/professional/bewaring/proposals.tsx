import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/proposals.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';
import { KeepingTabs } from './keeping-tabs.tsx';
import { states, useKeepingWords, type ProposalRow } from './words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const state = states.find((one) => one === query.get('toestand')) ?? 'voorgesteld';
  const cursor = query.get('na') ?? undefined;
  const page = await getApp(context).execute('vernietiging.lijst', { toestand: state, ...(cursor === undefined ? {} : { cursor }) });
  return { state, rows: page.items, next: page.volgende, proposed: query.has('voorgesteld') };
}

const dayCell = ({ id, voorgesteldOp }: ProposalRow) => <Link to={`/werk/bewaring/voorstellen/${id}`}><DateText value={voorgesteldOp} /></Link>;
function Ground({ grond }: Pick<ProposalRow, 'grond'>) {
  return useKeepingWords().ground[grond];
}
const groundCell = ({ grond }: ProposalRow) => <Ground grond={grond} />;
const byCell = ({ voorgesteldDoor }: ProposalRow) => <span translate="no">{voorgesteldDoor}</span>;
const decidedCell = ({ beslotenDoor }: ProposalRow) => <span translate="no">{beslotenDoor ?? ''}</span>;

/** What was proposed, and of what is gone its proof. */
export default function Proposals({ loaderData: { state, rows, next, proposed } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useKeepingWords();
  const where = useGemeenteColumn<ProposalRow>();
  const columns: readonly [Column<ProposalRow>, ...Column<ProposalRow>[]] = [
    { key: 'dag', title: t`Voorgesteld`, cell: dayCell }, { key: 'waarom', title: t`Waarom`, cell: groundCell }, { key: 'door', title: t`Door`, cell: byCell },
    ...(state === 'voorgesteld' ? [] : [{ key: 'besloten', title: t`Besloten door`, cell: decidedCell }]), ...where,
  ];
  return (
    <Page title={t`Voorstellen en bewijzen`} lead={t`Wie een dossier voorstelt, beslist er niet zelf over. In een bewijs staan geen namen van inwoners.`} wide>
      {proposed && <Alert tone="positive" title={t`Uw voorstel staat klaar. Een collega beslist.`} live />}
      <KeepingTabs />
      <nav className="spil-tabs" aria-label={t`Welke voorstellen`}>
        <ul className="spil-list">
          {states.map((one) => <li key={one}><Link to={`?toestand=${one}`} className={one === state ? 'active' : ''} aria-current={one === state ? 'page' : undefined}>{words.state[one]}</Link></li>)}
        </ul>
      </nav>
      {rows.length === 0
        ? <EmptyState title={t`Hier staat nu niets`}><p><Trans>Een voorstel maakt u bij een dossier waarvan de termijn voorbij is.</Trans></p></EmptyState>
        : <Table caption={t`Voorstellen en bewijzen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : `?toestand=${state}&na=${encodeURIComponent(next)}`} />
    </Page>
  );
}
