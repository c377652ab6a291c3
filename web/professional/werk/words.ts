import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';

/** States of a melding in the order of its life, with the shape that shows them. */
export const meldingTones: Readonly<Record<string, StatusTone>> = { ontvangen: 'let-op', toegedeeld: 'loopt', 'in-onderzoek': 'loopt', onderzocht: 'klaar', afgehandeld: 'klaar', ingetrokken: 'gestopt' };

/** States of a melding in words. */
export function useMeldingStates(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { ontvangen: t`nog toedelen`, toegedeeld: t`toegedeeld`, 'in-onderzoek': t`in onderzoek`, onderzocht: t`onderzocht`, afgehandeld: t`afgehandeld`, ingetrokken: t`ingetrokken` };
}

/** Ways in which a melding came, in words. */
export function useMeldingkanalen(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { portaal: t`website`, telefoon: t`telefoon`, 'e-mail': t`e-mail`, balie: t`balie`, huisbezoek: t`huisbezoek`, huisarts: t`huisarts`, school: t`school`, ketenpartner: t`ketenpartner` };
}

/** How heavy a question is (BUCH 3.4), in words. */
export function useZwaarten(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { enkelvoudig: t`enkelvoudig`, meervoudig: t`meervoudig`, multicomplex: t`multicomplex` };
}
