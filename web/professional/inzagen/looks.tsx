import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/looks.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useDelen } from '../dossier/right-words.ts';
import { InzagenTabs, orderOf, PeriodFilter } from './inzagen-tabs.tsx';
import { inPeriod, periodOf, type Period } from './period.ts';

type Look = Acts['inzage.overzicht']['output']['items'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const period = periodOf(query, 7, new Date());
  const [volgorde, cursor, named] = [orderOf(query), query.get('na') ?? undefined, query.get('medewerker') ?? ''];
  const medewerker = /^m:[0-9a-f-]{36}$/.test(named) ? named : undefined;
  const page = await getApp(context).execute('inzage.overzicht', { ...period, volgorde, ...(medewerker === undefined ? {} : { medewerker }), ...(cursor === undefined ? {} : { cursor }) });
  return { period, volgorde, medewerker, rows: page.items, next: page.volgende };
}

const whenCell = ({ moment }: Look) => <DateText value={moment} time />;
const whoCell = (period: Period) => ({ actor, naam, rol, organisatie }: Look) => {
  const words = [naam, rol, organisatie].filter(Boolean).join(', ');
  return actor.startsWith('m:') ? <Link to={inPeriod(period, { medewerker: actor })} translate="no">{words}</Link> : <span translate="no">{words}</span>;
};
function Part({ act }: Pick<Look, 'act'>) {
  return useDelen()(act);
}
const partCell = ({ act }: Look) => <Part act={act} />;
const dossiersCell = ({ dossiers }: Look) => <>{dossiers.slice(0, 5).map(({ id, nummer }) => <Link key={id} to={`/dossiers/${id}/inzage`} translate="no">{nummer} </Link>)}{dossiers.length > 5 && <Trans>en nog {dossiers.length - 5}</Trans>}</>;
function Outcome({ uitkomst, reden }: Pick<Look, 'uitkomst' | 'reden'>) {
  const { t } = useLingui();
  if (uitkomst === 'toegestaan') return t`gezien`;
  return <><StatusBadge tone={uitkomst === 'nood' ? 'let-op' : 'gestopt'}>{uitkomst === 'nood' ? t`noodtoegang` : t`geweigerd`}</StatusBadge> {reden}</>;
}
const outcomeCell = ({ uitkomst, reden }: Look) => <Outcome uitkomst={uitkomst} reden={reden} />;

/** Every look of a period, of everybody or of one employee. */
export default function Looks({ loaderData: { period, volgorde, medewerker, rows, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Look>, ...Column<Look>[]] = [
    { key: 'moment', title: t`Wanneer`, cell: whenCell }, { key: 'wie', title: t`Wie`, cell: whoCell(period) }, { key: 'wat', title: t`Welk deel`, cell: partCell }, { key: 'dossiers', title: t`Dossiers`, cell: dossiersCell }, { key: 'doel', title: t`Doel`, cell: (row) => row.doel }, { key: 'uitkomst', title: t`Uitkomst`, cell: outcomeCell },
  ];
  return (
    <Page title={medewerker === undefined ? t`Alle inzagen` : t`Inzagen van één medewerker`} lead={t`Hoogstens 31 dagen tegelijk. Een langere periode haalt u op als bestand.`} wide>
      <InzagenTabs />
      <PeriodFilter period={period} order={volgorde} employee={medewerker} />
      {medewerker !== undefined && <p><Link to={inPeriod(period, { volgorde })}><Trans>Toon iedereen</Trans></Link></p>}
      {/* A file: the router must not fetch it as a page. */}
      <p><a href={`/werk/inzagen/bestand${inPeriod(period)}`} download><Trans>Deze periode als bestand (Logboek Dataverwerkingen, JSON Lines)</Trans></a></p>
      {rows.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Alle inzagen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : inPeriod(period, { volgorde, medewerker, na: next })} />
    </Page>
  );
}
