import { useLingui } from '@lingui/react/macro';
import type { NavItem } from '../shared/shell/nav-links.tsx';
import { useShell } from '../shared/shell/shell.tsx';

/** The ways on the left, as far as the roles lead anywhere; each module adds its line when its first screen is there. */
export function useProfessionalNavigation(): readonly NavItem[] {
  const { t } = useLingui();
  const { rollen } = useShell().actor;
  const ways: readonly (NavItem & { readonly van?: readonly string[] })[] = [
    { to: '/werk', label: t`Mijn werk` },
    { to: '/werk/samenleving', label: t`Samen in de wijk`, van: ['samenlevingsontwikkelaar'] },
    { to: '/werk/wachtrij', label: t`Wachtrij`, van: ['teamleider', 'generalist'] },
    { to: '/werk/agenda', label: t`Agenda`, van: ['teamleider', 'generalist'] },
    { to: '/klantcontact', label: t`Klantcontact`, van: ['klantcontact', 'teamleider', 'generalist'] },
    { to: '/werk/kennisbank', label: t`Kennisbank`, van: ['klantcontact', 'teamleider', 'generalist', 'beheer'] },
    { to: '/signalen', label: t`Signalen`, van: ['klantcontact', 'teamleider', 'generalist'] },
    { to: '/werk/sociale-kaart', label: t`Sociale kaart` },
    { to: '/werk/wegwijzer', label: t`Wegwijzer`, van: ['beheer'] },
    { to: '/werk/activiteiten', label: t`Activiteiten`, van: ['samenlevingsontwikkelaar', 'beheer', 'teamleider'] },
    { to: '/werk/burenhulp', label: t`Burenhulp`, van: ['samenlevingsontwikkelaar', 'teamleider'] },
    { to: '/werk/initiatieven', label: t`Initiatieven`, van: ['samenlevingsontwikkelaar', 'teamleider', 'beheer'] },
    { to: '/werk/ontheffingen', label: t`Ontheffingen`, van: ['samenlevingsontwikkelaar', 'teamleider'] },
    { to: '/werk/vouchers', label: t`Vouchers`, van: ['beheer'] },
    { to: '/beschikkingen', label: t`Beschikkingen`, van: ['beschikkingen'] },
    { to: '/bezwaren', label: t`Bezwaren`, van: ['beschikkingen'] },
    { to: '/klachten', label: t`Klachten`, van: ['teamleider'] },
    { to: '/berichten', label: t`Berichten`, van: ['beschikkingen', 'beheer', 'teamleider'] },
    { to: '/werk/lezers', label: t`Loopt alles?`, van: ['beheer'] },
    { to: '/bestuur/kerncijfers', label: t`Kerncijfers`, van: ['teamleider'], elsewhere: true },
  ];
  return ways.filter(({ van }) => van === undefined || van.some((rol) => rollen.includes(rol)));
}
