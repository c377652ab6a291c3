import { Trans } from '@lingui/react/macro';

/** How a last day was computed, step by step with its articles. */
export function WhyDay({ steps }: { readonly steps: readonly { readonly reden: string; readonly artikel: string }[] }) {
  return (
    <details>
      <summary><Trans>Waarom die dag?</Trans></summary>
      <ol>
        {steps.map(({ reden, artikel }) => <li key={reden + artikel}>{reden} <span className="spil-subtle">({artikel})</span></li>)}
      </ol>
    </details>
  );
}
