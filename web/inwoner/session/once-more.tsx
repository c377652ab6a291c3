import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/once-more.ts';
import { loginPath } from '../../shared/execute.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';

/** Only a path of our own: another host would be an open door for deceivers. */
const ownPath = (path: string | null): string => (path !== null && /^\/(?![/\\])/.test(path) ? path : '/');

export function loader({ context, request }: Route.LoaderArgs) {
  const { actor, logins } = getApp(context);
  if (actor.soort === 'anoniem') throw redirect(loginPath(request));
  const terug = ownPath(new URL(request.url).searchParams.get('terug'));
  const door = logins.find(({ soort }) => soort === actor.soort)?.href ?? `/inloggen/${actor.soort}`;
  return { naam: actor.naam, terug, login: `${door}?${new URLSearchParams({ opnieuw: 'ja', terug }).toString()}` };
}

/** Before somebody signs or decides on a login of a while ago: what was typed waits until they are back. */
export default function OnceMore({ loaderData: { naam, terug, login } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Log nog een keer in om te ondertekenen of te beslissen`} back={{ to: terug }} lead={t`Zo weten we zeker dat u het bent.`}>
      <p><Trans>U bent al een tijd geleden ingelogd. Er is nog niets verstuurd.</Trans></p>
      <p><Trans>Log in als {naam}. Daarna komt u terug op het formulier. Wat u invulde, staat er dan nog. Kijk het na en verstuur het nog een keer.</Trans></p>
      <p className="spil-subtle"><Trans>Had u een bestand gekozen? Kies het dan opnieuw.</Trans></p>
      <LinkButton to={login} document>{t`Nog een keer inloggen`}</LinkButton>
    </Page>
  );
}
