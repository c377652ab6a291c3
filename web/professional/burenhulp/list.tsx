import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { useHelpWords } from '../../shared/burenhulp/help-words.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  return { vragen: (await execute('burenhulp.lijst', { gemeente, kant: 'vraag', aantal: 100 })).items, aanbod: (await execute('burenhulp.lijst', { gemeente, kant: 'aanbod', aantal: 100 })).items };
}

type Row = Acts['burenhulp.lijst']['output']['items'][number];

const nameCell = ({ id, naam }: Row) => <Link to={`/werk/burenhulp/${id}`} translate="no">{naam}</Link>;
const dayCell = ({ opgegevenOp }: Row) => <DateText value={opgegevenOp} />;

/** Who asks and who offers, the first first. */
export default function Neighbours({ loaderData: { vragen, aanbod } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Burenhulp`} lead={t`Wie hulp zoekt en wie wil helpen. Open iemand om te zien wie erbij past.`} wide>
      <Side title={t`Zoekt hulp`} rows={vragen} />
      <Side title={t`Wil helpen`} rows={aanbod} />
    </Page>
  );
}

function Side({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { t } = useLingui();
  const { kinds, times } = useHelpWords();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Naam`, cell: nameCell }, { key: 'soort', title: t`Waarbij`, cell: ({ soort }) => kinds[soort] }, { key: 'wanneer', title: t`Wanneer`, cell: ({ dagdelen }) => dagdelen.map((one) => times[one]).join(', ') }, { key: 'dag', title: t`Sinds`, cell: dayCell },
  ];
  return <Section title={title}>{rows.length === 0 ? <EmptyState icon="mensen" title={t`Nog niemand`} /> : <Table caption={title} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />}</Section>;
}
