import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

export type View = Acts['bezwaar.gegevens']['output'];
export type Row = Acts['bezwaar.lijst']['output']['items'][number];
export type State = View['toestand'];

export const states = ['ontvangen', 'in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting', 'gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'] as const satisfies readonly State[];

const tones: Readonly<Record<State, StatusTone>> = {
  ontvangen: 'let-op', 'in-behandeling': 'loopt', 'hoorzitting-gepland': 'loopt', gehoord: 'loopt', 'zonder-hoorzitting': 'loopt', gegrond: 'klaar', ongegrond: 'klaar', 'niet-ontvankelijk': 'klaar', ingetrokken: 'gestopt',
};

/** Where an objection stands. */
export function useStates(): Readonly<Record<State, string>> {
  const { t } = useLingui();
  return {
    ontvangen: t`nieuw`, 'in-behandeling': t`in behandeling`, 'hoorzitting-gepland': t`hoorzitting gepland`, gehoord: t`gehoord`, 'zonder-hoorzitting': t`zonder hoorzitting`, gegrond: t`gegrond`, ongegrond: t`ongegrond`, 'niet-ontvankelijk': t`niet-ontvankelijk`,
    ingetrokken: t`ingetrokken`,
  };
}

export function StateBadge({ state }: { readonly state: State }) {
  return <StatusBadge tone={tones[state]}>{useStates()[state]}</StatusBadge>;
}
