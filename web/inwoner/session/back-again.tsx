import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/back-again.ts';
import { loginPath } from '../../shared/execute.ts';
import { getApp } from '../../shared/app-context.ts';
import { Page } from '../../shared/ui/page.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  if (getApp(context).actor.soort === 'anoniem') throw redirect(loginPath(request));
  return null;
}

/** Where a login ends that was made beside a page that is still open. */
export default function BackAgain() {
  const { t } = useLingui();
  return (
    <Page title={t`U bent weer ingelogd`}>
      <p><Trans>U kunt dit tabblad sluiten. Wat u aan het invullen was, staat nog in het andere tabblad. Verstuur het daar opnieuw.</Trans></p>
    </Page>
  );
}
