import { useLingui } from '@lingui/react/macro';
import type { NavItem } from '../shared/shell/nav-links.tsx';

/** The ways on the left; each module adds its line when its first screen is there. */
export function useBestuurNavigation(): readonly NavItem[] {
  const { t } = useLingui();
  return [{ to: '/bestuur', label: t`Sturing` }, { to: '/bestuur/kerncijfers', label: t`Kerncijfers` }, { to: '/bestuur/ervaringen', label: t`Ervaringen` }];
}
