import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { StatusTone } from '../ui/status-badge.tsx';

export type Support = Acts['clientondersteuning.dossier']['output']['items'][number];
type State = Support['toestand'];

export const supportTones: Readonly<Record<State, StatusTone>> = { gewenst: 'let-op', gevraagd: 'loopt', bevestigd: 'klaar', geweigerd: 'let-op', ingetrokken: 'gestopt', beeindigd: 'gestopt' };

/** How it stands, in a word or two. */
export function useSupportStates(): Readonly<Record<State, string>> {
  const { t } = useLingui();
  return { gewenst: t`nog te regelen`, gevraagd: t`gevraagd`, bevestigd: t`geregeld`, geweigerd: t`opnieuw te regelen`, ingetrokken: t`ingetrokken`, beeindigd: t`gestopt` };
}

/** In these states it can be asked of an organisation. */
export const mayAsk = (item: Support | undefined): boolean => item === undefined || !['gevraagd', 'bevestigd'].includes(item.toestand);

/** What runs: over is over. */
export const isRunning = ({ toestand }: Support): boolean => toestand !== 'ingetrokken' && toestand !== 'beeindigd';
