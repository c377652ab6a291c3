import { Trans } from '@lingui/react/macro';
import { useShell } from './shell.tsx';

/** Ends the session; a form, because it changes something. The document loads anew, so that nothing stays on the screen. */
export function LogOut() {
  const { csrf } = useShell();
  return (
    <form method="post" action="/uitloggen">
      <input type="hidden" name="csrf" value={csrf} />
      <button className="spil-shell-link" type="submit">
        <Trans>Uitloggen</Trans>
      </button>
    </form>
  );
}
