import { useLingui } from '@lingui/react/macro';
import type { NavItem } from '../shared/shell/nav-links.tsx';

/** The ways on the left. */
export function useKetenpartnerNavigation(): readonly NavItem[] {
  const { t } = useLingui();
  return [{ to: '/ketenpartner', label: t`Onze spoedmeldingen` }, { to: '/ketenpartner/spoedmelding', label: t`Spoedmelding doen` }, { to: '/ketenpartner/aanmeldingen', label: t`Onze aanmeldingen` }, { to: '/ketenpartner/aanmelden', label: t`Iemand aanmelden` }, { to: '/ketenpartner/clientondersteuning', label: t`Cliëntondersteuning` }];
}
