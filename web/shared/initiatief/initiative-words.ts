import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { StatusTone } from '../ui/status-badge.tsx';

export type Initiative = Acts['initiatief.gegevens']['output'];
type Stand = Initiative['toestand'];

export const initiativeTones: Readonly<Record<Stand, StatusTone>> = { opgegeven: 'rust', geplaatst: 'loopt', geweigerd: 'gestopt', stemming: 'let-op', toegekend: 'loopt', afgewezen: 'gestopt', betaald: 'loopt', afgerond: 'klaar' };

/** Where an initiative stands, in the words of people. */
export function useInitiativeWords() {
  const { t } = useLingui();
  const states: Readonly<Record<Stand, string>> = {
    opgegeven: t`nog niet gelezen`, geplaatst: t`zoekt steun`, geweigerd: t`niet geplaatst`, stemming: t`de wijk stemt`, toegekend: t`krijgt geld`, afgewezen: t`kreeg geen geld`, betaald: t`is bezig`, afgerond: t`klaar`,
  };
  return { states };
}
