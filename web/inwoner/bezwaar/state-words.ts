import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';

export type View = Acts['bezwaar.gegevens']['output'];
type State = View['toestand'];

export const tones: Readonly<Record<State, StatusTone>> = {
  ontvangen: 'loopt', 'in-behandeling': 'loopt', 'hoorzitting-gepland': 'loopt', gehoord: 'loopt', 'zonder-hoorzitting': 'loopt', gegrond: 'klaar', ongegrond: 'klaar', 'niet-ontvankelijk': 'klaar', ingetrokken: 'gestopt',
};

/** Where an objection stands, in plain words. */
export function useStateWords(): Readonly<Record<State, string>> {
  const { t } = useLingui();
  return {
    ontvangen: t`Wij hebben uw bezwaar`, 'in-behandeling': t`Iemand bekijkt uw bezwaar`, 'hoorzitting-gepland': t`Uw hoorzitting is gepland`, gehoord: t`U heeft uw verhaal verteld`, 'zonder-hoorzitting': t`Wij bekijken uw bezwaar zonder hoorzitting`,
    gegrond: t`U kreeg gelijk`, ongegrond: t`U kreeg geen gelijk`, 'niet-ontvankelijk': t`Wij konden uw bezwaar niet behandelen`, ingetrokken: t`U trok uw bezwaar in`,
  };
}

const ended: ReadonlySet<State> = new Set(['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken']);
export const isEnded = (state: State): boolean => ended.has(state);
