import { useLingui } from '@lingui/react/macro';
import type { Option } from '../../shared/ui/select.tsx';

export const kanalen = ['telefoon', 'balie', 'e-mail', 'inloop', 'portaal'] as const;

/** Channels by which people ask, in words. */
export function useKanalen(): Readonly<Record<(typeof kanalen)[number], string>> {
  const { t } = useLingui();
  return { telefoon: t`telefoon`, balie: t`balie`, 'e-mail': t`e-mail`, inloop: t`inloop`, portaal: t`website` };
}

/** How a question can end here. */
export function useUitkomsten(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'beantwoord', label: t`Beantwoord`, hint: t`De inwoner kan zelf verder.` },
    { value: 'doorgeleid', label: t`Warm doorgeleid`, hint: t`U verbond de inwoner met iemand die verder helpt.` },
  ];
}
