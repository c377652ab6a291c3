import { useLingui } from '@lingui/react/macro';
import type { Door } from '../../shared/ui/doors.tsx';

/** What an inwoner with a dossier finds behind the login; each module adds its line when its first screen is there. */
export function useMijnDoors(): readonly Door[] {
  const { t } = useLingui();
  return [
    { to: '/mijn/gesprek', icon: 'contact', title: t`Mijn gesprek`, text: t`De afspraak, en het verslag om na te kijken.` },
    { to: '/mijn/plan', icon: 'hand', title: t`Mijn plan`, text: t`Wat u wilt bereiken en wie daarbij helpt.` },
    { to: '/mijn/pgb', icon: 'persoon', title: t`Mijn pgb`, text: t`Zelf hulp kopen, en zien wat er over is.` },
    { to: '/mijn/vouchers', icon: 'buurt', title: t`Mijn vouchers`, text: t`Voor een dienst in de buurt, met uw code.` },
    { to: '/mijn/besluiten', icon: 'gemeente', title: t`Mijn besluiten`, text: t`Wat de gemeente besloot en wat u kunt doen.` },
    { to: '/mijn/bezwaren', icon: 'document', title: t`Mijn bezwaren`, text: t`Niet eens met een besluit? Volg uw bezwaar.` },
  ];
}
