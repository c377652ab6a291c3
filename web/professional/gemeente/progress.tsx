import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/progress.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { usePartWords } from './part-words.ts';

type Item = Acts['inrichting.gegevens']['output']['items'][number];

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('inrichting.gegevens', { gemeente: actor.gemeente ?? '' });
}

function PartLink({ onderdeel }: Pick<Item, 'onderdeel'>) {
  const { naam, to } = usePartWords()[onderdeel];
  return <Link to={to}>{naam}</Link>;
}

/** How many there are, where that says something; what to do, where it misses. */
function State({ onderdeel, klaar, aantal }: Item) {
  const { t } = useLingui();
  const { telt, wat } = usePartWords()[onderdeel];
  return (
    <>
      <StatusBadge tone={klaar ? 'klaar' : 'let-op'}>{klaar ? t`klaar` : t`mist nog`}</StatusBadge>
      {klaar ? telt === true && <> {aantal}</> : <p>{wat}</p>}
    </>
  );
}

const partCell = (item: Item) => <PartLink onderdeel={item.onderdeel} />;
const stateCell = (item: Item) => <State {...item} />;

function Parts({ caption, items }: { readonly caption: string; readonly items: readonly Item[] }) {
  const { t } = useLingui();
  const columns: readonly [Column<Item>, Column<Item>] = [{ key: 'onderdeel', title: t`Onderdeel`, cell: partCell }, { key: 'stand', title: t`Hoe staat het ervoor?`, cell: stateCell }];
  return <Table caption={caption} hideCaption columns={columns} rows={items} rowKey={({ onderdeel }) => onderdeel} />;
}

/** How far the gemeente is set up: first what a first melding cannot do without, then the rest. */
export default function Progress({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const [needed, later] = [items.filter(({ nodig }) => nodig), items.filter(({ nodig }) => !nodig)];
  const open = needed.filter(({ klaar }) => !klaar).length;
  return (
    <Page title={t`De gemeente inrichten`} lead={t`Wat er is, wat nog mist, en waar u dat doet.`}>
      {open === 0
        ? <Alert tone="positive" title={t`De eerste melding kan komen`}><p><Trans>Alles wat daarvoor nodig is, is er.</Trans></p></Alert>
        : <Alert tone="warning" title={t`Er kan nog geen melding worden behandeld`}><p><Plural value={open} one="Er mist nog # onderdeel." other="Er missen nog # onderdelen." /></p></Alert>}
      <Section title={t`Nodig voor de eerste melding`}><Parts caption={t`Nodig voor de eerste melding`} items={needed} /></Section>
      <Section title={t`Daarna`}><Parts caption={t`Daarna`} items={later} /></Section>
    </Page>
  );
}
