import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const of = async (toestand: 'gevraagd' | 'verleend' | 'geweigerd') => (await execute('ontheffing.lijst', { gemeente: actor.gemeente ?? '', toestand, aantal: 50 })).items;
  return { gevraagd: await of('gevraagd'), verleend: await of('verleend'), geweigerd: await of('geweigerd') };
}

type Row = Route.ComponentProps['loaderData']['gevraagd'][number];

/** Which rules stand in the way: to decide on, granted, refused. */
export default function Exemptions({ loaderData: { gevraagd, verleend, geweigerd } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Ontheffingen van regels`} lead={t`Welke regel een initiatief of inwoner in de weg zit. Wat u verleent, leest iedereen.`}>
      <Part title={t`Nog te besluiten`} rows={gevraagd} />
      <Part title={t`Verleend`} rows={verleend} />
      <Part title={t`Geweigerd`} rows={geweigerd} />
    </Page>
  );
}

function Part({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { t } = useLingui();
  return (
    <Section title={title}>
      {rows.length === 0 ? <EmptyState title={t`Niets`} /> : <ul>{rows.map(({ id, regel, gevraagdOp }) => <li key={id}><Link to={`/werk/ontheffingen/${id}`}>{regel}</Link>, <DateText value={gevraagdOp} /></li>)}</ul>}
    </Section>
  );
}
