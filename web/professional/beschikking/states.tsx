import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { View } from './view.ts';

type State = View['toestand'];
const tones: Readonly<Record<State, StatusTone>> = { 'te-toetsen': 'loopt', teruggestuurd: 'let-op', toegekend: 'loopt', gedeeltelijk: 'loopt', afgewezen: 'loopt', bekendgemaakt: 'klaar', ingetrokken: 'gestopt' };

/** Where a beschikking stands, in words. */
export function useStates(): Readonly<Record<State, string>> {
  const { t } = useLingui();
  return {
    'te-toetsen': t`te toetsen`, teruggestuurd: t`teruggestuurd`, toegekend: t`toegekend, brief onderweg`, gedeeltelijk: t`deels toegekend, brief onderweg`, afgewezen: t`afgewezen, brief onderweg`,
    bekendgemaakt: t`bekendgemaakt`, ingetrokken: t`ingetrokken`,
  };
}

export function StateBadge({ state }: { readonly state: State }) {
  return <StatusBadge tone={tones[state]}>{useStates()[state]}</StatusBadge>;
}
