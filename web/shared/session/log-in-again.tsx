import { Trans } from '@lingui/react/macro';

/** What to do after the session has ended: log in beside the page, which stays as it is, and go on. */
export function LogInAgain({ back }: { readonly back: boolean }) {
  if (back) return <p role="status"><Trans>U bent weer ingelogd. Verstuur het nog een keer.</Trans></p>;
  return (
    <p>
      <a href="/inloggen?terug=%2Fsessie" target="_blank" rel="noopener"><Trans>Log opnieuw in (opent een nieuw tabblad)</Trans></a>. <Trans>Kom daarna hier terug.</Trans>
    </p>
  );
}
