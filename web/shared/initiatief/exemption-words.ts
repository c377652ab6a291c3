import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { StatusTone } from '../ui/status-badge.tsx';

type Stand = Acts['ontheffing.gegevens']['output']['toestand'];

export const exemptionTones: Readonly<Record<Stand, StatusTone>> = { gevraagd: 'loopt', verleend: 'klaar', geweigerd: 'gestopt' };

/** What became of a request for exemption, in the words of people. */
export function useExemptionWords(): Readonly<Record<Stand, string>> {
  const { t } = useLingui();
  return { gevraagd: t`de gemeente kijkt ernaar`, verleend: t`mag`, geweigerd: t`mag niet` };
}
