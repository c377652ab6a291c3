import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/questions.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const url = new URL(request.url);
  const cursor = url.searchParams.get('na');
  const { items, volgende } = await execute('onbeantwoorde-vraag.lijst', { gemeente: actor.gemeente ?? '', aantal: 50, ...(cursor === null ? {} : { cursor }) });
  return { items, next: volgende === undefined ? undefined : `?${new URLSearchParams({ na: volgende }).toString()}`, done: url.searchParams.has('gedaan') };
}

type Row = Acts['onbeantwoorde-vraag.lijst']['output']['items'][number];

const questionCell = ({ id, vraag }: Row) => <Link to={`/werk/wegwijzer/vragen/${id}`}>{vraag}</Link>;
const dayCell = ({ laatsteDag }: Row) => <DateText value={laatsteDag} />;
const timesCell = ({ aantal }: Row) => <Plural value={aantal} one="# keer" other="# keer" />;

/** Questions that the wegwijzer had no answer to, as they were cleaned of names; the last asked first. */
export default function Questions({ loaderData: { items, next, done } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'vraag', title: t`Vraag`, cell: questionCell }, { key: 'aantal', title: t`Hoe vaak gesteld`, cell: timesCell }, { key: 'laatst', title: t`Voor het laatst`, cell: dayCell },
  ];
  return (
    <Page title={t`Vragen zonder antwoord`} lead={t`Wat inwoners aan de wegwijzer vroegen en waar niets bij paste. Zonder namen en nummers, en zonder wie het vroeg.`} actions={<LinkButton to="/werk/wegwijzer/woorden" kind="secondary"><Trans>Woorden bij een onderwerp</Trans></LinkButton>} wide>
      {done && <Alert tone="positive" title={t`De vraag is afgehandeld`} live />}
      {items.length === 0 ? <EmptyState title={t`Op elke vraag was een antwoord`} /> : <Table caption={t`Vragen zonder antwoord`} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />}
      <Pagination next={next} />
    </Page>
  );
}
