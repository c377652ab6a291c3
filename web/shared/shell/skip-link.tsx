import { Trans } from '@lingui/react/macro';

/** First on every page: to where the page itself starts. */
export function SkipLink() {
  return (
    <a className="nl-skip-link" href="#inhoud">
      <Trans>Naar de inhoud</Trans>
    </a>
  );
}
