import { useEffect, useState } from 'react';
import { useShell } from '../shell/shell.tsx';

async function askToken(): Promise<string | undefined> {
  const response = await fetch('/sessie/sleutel', { headers: { accept: 'application/json' } });
  if (!response.ok) return undefined;
  const { csrf } = (await response.json()) as { readonly csrf?: unknown };
  return typeof csrf === 'string' ? csrf : undefined;
}

/**
 * The token with which this page sends. After its session has ended (`ended`) it looks for a new one whenever somebody comes
 * back to the page, who may have logged in elsewhere meanwhile; `back` says that there is one.
 */
export function useFreshToken(ended: boolean): { readonly token: string; readonly back: boolean } {
  const { csrf } = useShell();
  const [fresh, setFresh] = useState<{ readonly token: string; readonly instead: string }>();
  useEffect(() => {
    if (!ended) return;
    const look = (): void => {
      // Out of reach: the next time somebody comes back it is tried again.
      void askToken().then((token) => token !== undefined && setFresh({ token, instead: csrf }), () => undefined);
    };
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ended, csrf]);
  // A page that was loaded anew brought its own.
  const holds = fresh !== undefined && fresh.instead === csrf;
  return { token: holds ? fresh.token : csrf, back: holds };
}
