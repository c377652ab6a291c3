import { Trans } from '@lingui/react/macro';

/** Above a form that came back as it was left, after somebody logged in once more. */
export function LoggedInOnceMore() {
  return <p role="status"><Trans>U bent opnieuw ingelogd. Er is nog niets verstuurd. Kijk na wat er staat en verstuur het nog een keer.</Trans></p>;
}
