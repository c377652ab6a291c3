import { Trans } from '@lingui/react/macro';
import { Icon } from '../../shared/ui/icon.tsx';
import type { Draft } from './plan-keeper.ts';

/** Whether everything typed is kept; said in words, and aloud when it is not. */
export function KeptState({ draft: { state, reason } }: { readonly draft: Draft }) {
  const troubled = state === 'away' || state === 'refused' || state === 'ended' || state === 'conflict';
  return (
    <p className="pb-kept" data-state={state} role={troubled ? 'alert' : undefined}>
      <Icon name={state === 'kept' ? 'check' : troubled ? 'alert' : 'clock'} />
      {state === 'kept' && <Trans>Alles is bewaard</Trans>}
      {(state === 'waiting' || state === 'sending') && <Trans>Wordt bewaard</Trans>}
      {state === 'away' && <Trans>Geen verbinding. Uw tekst staat nog op dit scherm; we proberen het opnieuw.</Trans>}
      {state === 'conflict' && <Trans>Iemand anders werkt ook in dit plan. Kies hieronder wat er moet staan.</Trans>}
      {state === 'ended' && (
        <span><Trans>U bent uitgelogd. Uw tekst staat nog op dit scherm.</Trans> <a href="/inloggen?terug=%2Fsessie" target="_blank" rel="noopener"><Trans>Log opnieuw in (opent een nieuw tabblad)</Trans></a>. <Trans>Daarna wordt alles bewaard.</Trans></span>
      )}
      {state === 'refused' && (reason === '' ? <Trans>Dit kan niet bewaard worden.</Trans> : reason)}
    </p>
  );
}
