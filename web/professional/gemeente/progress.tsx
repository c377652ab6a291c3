import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/progress.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { usePartWords } from './part-words.ts';

type Item = Acts['inrichting.gegevens']['output']['items'][number];

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('inrichting.gegevens', { gemeente: actor.gemeente ?? '' });
}

function Parts({ items }: { readonly items: readonly Item[] }) {
  const { t } = useLingui();
  const words = usePartWords();
  return (
    <ul className="spil-list">
      {items.map(({ onderdeel, klaar, aantal }) => (
        <li key={onderdeel}>
          <p>
            <StatusBadge tone={klaar ? 'klaar' : 'let-op'}>{klaar ? t`klaar` : t`mist nog`}</StatusBadge> <Link to={words[onderdeel].to}>{words[onderdeel].naam}</Link>
            {words[onderdeel].telt === true && <> ({aantal})</>}
          </p>
          {!klaar && <p>{words[onderdeel].wat}</p>}
        </li>
      ))}
    </ul>
  );
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
      <Section title={t`Nodig voor de eerste melding`}><Parts items={needed} /></Section>
      <Section title={t`Daarna`}><Parts items={later} /></Section>
    </Page>
  );
}
