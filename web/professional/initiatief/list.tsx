import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { initiativeTones, useInitiativeWords } from '../../shared/initiatief/initiative-words.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const cursor = new URL(request.url).searchParams.get('na');
  const [{ items: waiting }, { items, volgende }] = await Promise.all([
    execute('initiatief.lijst', { gemeente, toestand: 'opgegeven', aantal: 50 }), execute('initiatief.lijst', { gemeente, aantal: 50, ...(cursor === null ? {} : { cursor }) }),
  ]);
  return { waiting, items, volgende };
}

type Row = Acts['initiatief.lijst']['output']['items'][number];

const nameCell = ({ id, titel }: Row) => <Link to={`/werk/initiatieven/${id}`}>{titel}</Link>;
const dayCell = ({ opgegevenOp }: Row) => <DateText value={opgegevenOp} />;
const stateCell = ({ toestand }: Row) => <State toestand={toestand} />;
const supportCell = ({ steun }: Row) => steun;

function State({ toestand }: Pick<Row, 'toestand'>) {
  const { states } = useInitiativeWords();
  return <StatusBadge tone={initiativeTones[toestand]}>{states[toestand]}</StatusBadge>;
}

/** What waits to be read, and what is on the site. */
export default function Initiatives({ loaderData: { waiting, items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Initiatief`, cell: nameCell }, { key: 'dag', title: t`Verstuurd`, cell: dayCell }, { key: 'stand', title: t`Stand`, cell: stateCell }, { key: 'steun', title: t`Steun`, cell: supportCell, number: true },
  ];
  return (
    <Page title={t`Initiatieven`} lead={t`Wat mensen in de wijken beginnen, en wat de wijk eraan geeft.`} actions={<LinkButton to="/werk/wijkbudgetten" kind="secondary"><Trans>Wijkbudgetten</Trans></LinkButton>} wide>
      {waiting.length > 0 && <Section title={t`Nog te lezen`}><Table caption={t`Nog te lezen`} hideCaption columns={columns} rows={waiting} rowKey={({ id }) => id} /></Section>}
      <Section title={t`Op de site`}>
        {items.length === 0 ? <EmptyState icon="mensen" title={t`Er staat nog geen initiatief op de site`} /> : <Table caption={t`Op de site`} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />}
        <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
      </Section>
    </Page>
  );
}
