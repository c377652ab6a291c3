import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Saver } from '../saving/saver.ts';
import { Alert } from './alert.tsx';

/** What keeps the typing on this page from arriving, if anything does. */
export function SavingNotice({ saver }: { readonly saver: Saver }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const needsLogin = useSyncExternalStore(saver.subscribe, () => saver.needsLogin, () => false);
  const durable = useSyncExternalStore(saver.subscribe, () => saver.durable, () => true);
  if (needsLogin) {
    return (
      <Alert tone="warning" title={t`Log opnieuw in`} live>
        <p>
          <Trans>
            Wat u typte, staat nog op dit apparaat. <a href={`/inloggen?terug=${encodeURIComponent(pathname)}`}>Log in</a>, dan wordt het bewaard.
          </Trans>
        </p>
      </Alert>
    );
  }
  if (durable) return null;
  return (
    <Alert tone="warning" title={t`Deze browser houdt niets vast`} live>
      <p>
        <Trans>Sluit deze pagina pas als overal “bewaard” staat.</Trans>
      </p>
    </Alert>
  );
}
