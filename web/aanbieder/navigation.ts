import { useLingui } from '@lingui/react/macro';
import type { NavItem } from '../shared/shell/nav-links.tsx';

/** The ways on the left; each module adds its line when its first screen is there. */
export function useAanbiederNavigation(): readonly NavItem[] {
  const { t } = useLingui();
  return [{ to: '/aanbieder', label: t`Onze opdrachten` }, { to: '/aanbieder/overleg', label: t`Overleg` }, { to: '/aanbieder/berichten', label: t`Berichten` }, { to: '/aanbieder/vouchers', label: t`Vouchers` }];
}
