import { useLingui } from '@lingui/react/macro';
import type { Door } from '../../shared/ui/doors.tsx';

/** What an inwoner finds behind the login; each module adds its line when its first screen is there. */
export function useMijnDoors(): readonly Door[] {
  const { t } = useLingui();
  return [
    { to: '/hulp-vragen', icon: 'hand', title: t`Ik zoek hulp` },
    { to: '/privacy', icon: 'lock', title: t`Uw gegevens` },
  ];
}
