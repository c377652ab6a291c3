import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/wijken.ts';
import { getApp } from '../../shared/app-context.ts';
import { listWijkOptions } from '../../shared/sociale-kaart/wijk-options.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return listWijkOptions(execute, actor.gemeente ?? '');
}

/** The wijken, each with a page of what is there. */
export default function Wijken({ loaderData: wijken }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Wat er is per wijk`} back={{ to: '/sociale-kaart' }} lead={t`Kies uw wijk. U ziet alles wat er is op een rij.`}>
      {wijken.length === 0 ? (
        <EmptyState icon="buurt" title={t`Hier zijn geen wijken om uit te kiezen`}><p><Link to="/sociale-kaart"><Trans>Bekijk alles wat er is</Trans></Link></p></EmptyState>
      ) : (
        <ul className="spil-list">{wijken.map(({ value, label }) => <li key={value}><Link to={`/wijken/${encodeURIComponent(value)}`}>{label}</Link></li>)}</ul>
      )}
    </Page>
  );
}
