import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/inloggen.ts';
import type { Login } from '../shared/app-context.ts';
import { getApp } from '../shared/app-context.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

/** Only a path of our own: another host would be an open door for deceivers. */
const ownPath = (path: string | null): string | undefined => (path !== null && /^\/(?![/\\])/.test(path) ? path : undefined);

export function loader({ context, request }: Route.LoaderArgs) {
  const terug = ownPath(new URL(request.url).searchParams.get('terug'));
  const withReturn = (login: Login): Login => ({ ...login, href: terug === undefined ? login.href : `${login.href}${login.href.includes('?') ? '&' : '?'}terug=${encodeURIComponent(terug)}` });
  return { logins: getApp(context).logins.map(withReturn) };
}

export default function Inloggen({ loaderData: { logins } }: Route.ComponentProps) {
  const { t } = useLingui();
  const groups = [
    { soort: 'inwoner', title: t`Voor uzelf` },
    { soort: 'organisatie', title: t`Voor uw organisatie` },
    { soort: 'medewerker', title: t`Voor medewerkers` },
  ] as const;
  return (
    <Page title={t`Inloggen`} back={{ to: '/' }} lead={t`Kies hoe u wilt inloggen.`}>
      {logins.length === 0 && <EmptyState icon="lock" title={t`Inloggen kan hier nog niet`} />}
      {groups.map(({ soort, title }) => {
        const own = logins.filter((login) => login.soort === soort);
        return own.length === 0 ? null : <LoginGroup key={soort} title={title} logins={own} />;
      })}
      <p className="spil-subtle">
        <Trans>Lukt inloggen niet? Bel ons. We helpen u ook zonder dat u inlogt.</Trans>
      </p>
    </Page>
  );
}

function LoginGroup({ title, logins }: { readonly title: string; readonly logins: readonly Login[] }) {
  return (
    <Section title={title}>
      <ul className="spil-list spil-logins">
        {logins.map(({ naam, href }) => (
          <li key={href}>
            <a className="nl-button nl-button--secondary" href={href}>
              <span className="nl-button__label">{naam}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
