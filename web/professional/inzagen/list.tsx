import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { InzagenTabs, orderOf, PeriodFilter } from './inzagen-tabs.tsx';
import { inPeriod, periodOf } from './period.ts';
import { rules, useJudgementWords, useRuleWords, type Finding } from './words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const period = periodOf(query, 31, new Date());
  const toestand = query.get('toestand') === 'beoordeeld' ? 'beoordeeld' as const : 'open' as const;
  const regel = rules.find((one) => one === query.get('regel'));
  const [volgorde, cursor] = [orderOf(query), query.get('na') ?? undefined];
  const page = await getApp(context).execute('opvallende-inzage.lijst', { ...period, toestand, volgorde, ...(regel === undefined ? {} : { regel }), ...(cursor === undefined ? {} : { cursor }) });
  return { period, toestand, regel, volgorde, rows: page.items, next: page.volgende, weighed: query.has('bewaard') };
}

function RuleName({ regel }: Pick<Finding, 'regel'>) {
  return useRuleWords()[regel].name;
}

function Outcome({ oordeel }: Pick<Finding, 'oordeel'>) {
  const { t } = useLingui();
  const words = useJudgementWords().oordeel;
  if (oordeel === null) return <StatusBadge tone="let-op">{t`nog te beoordelen`}</StatusBadge>;
  return <StatusBadge tone={oordeel === 'terecht' ? 'klaar' : oordeel === 'onterecht' ? 'gestopt' : 'loopt'}>{words[oordeel]}</StatusBadge>;
}

const ruleCell = ({ id, regel }: Finding) => <Link to={`/werk/inzagen/${id}`}><RuleName regel={regel} /></Link>;
const dayCell = ({ dag }: Finding) => <DateText value={dag} />;
const nameCell = ({ naam }: Finding) => <span translate="no">{naam}</span>;
const dossierCell = ({ dossier, nummer }: Finding) => (dossier === null ? '' : <Link to={`/dossiers/${dossier}/inzage`} translate="no">{nummer ?? dossier.slice(0, 8)}</Link>);
const outcomeCell = ({ oordeel }: Finding) => <Outcome oordeel={oordeel} />;

/** Looks that stand out, for the privacy officer to ask about. */
export default function LooksThatStandOut({ loaderData: { period, toestand, regel, volgorde, rows, next, weighed } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Finding>, ...Column<Finding>[]] = [
    { key: 'regel', title: t`Waarom`, cell: ruleCell }, { key: 'dag', title: t`Dag`, cell: dayCell }, { key: 'wie', title: t`Wie`, cell: nameCell }, { key: 'dossier', title: t`Dossier`, cell: dossierCell },
    { key: 'aantal', title: t`Keer`, cell: (row) => row.aantal, number: true }, { key: 'oordeel', title: t`Oordeel`, cell: outcomeCell },
  ];
  return (
    <Page title={t`Wie keek waar?`} lead={t`Inzagen die opvallen. Ze zijn geen bewijs: ze zijn een reden om te vragen. Wat u hier bekijkt, staat ook in het logboek.`} wide>
      {weighed && <Alert tone="positive" title={t`Uw oordeel is bewaard`} live />}
      <InzagenTabs />
      <PeriodFilter period={period} order={volgorde} chosen={{ toestand, regel: regel ?? '' }} />
      {rows.length === 0
        ? <EmptyState title={t`Er valt niets op`}><p><Trans>Spil kijkt elk uur het logboek na. Noodtoegang staat hier meteen.</Trans></p></EmptyState>
        : <Table caption={t`Inzagen die opvallen`} hideCaption columns={columns} rows={rows} rowKey={(row) => row.id} />}
      <Pagination next={next === undefined ? undefined : inPeriod(period, { toestand, regel, volgorde, na: next })} />
    </Page>
  );
}
