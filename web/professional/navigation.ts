import { useLingui } from '@lingui/react/macro';
import type { NavItem } from '../shared/shell/nav-links.tsx';
import { useShell } from '../shared/shell/shell.tsx';

/** The ways on the left, as far as the roles lead anywhere; each module adds its line when its first screen is there. */
export function useProfessionalNavigation(): readonly NavItem[] {
  const { t } = useLingui();
  const { rollen } = useShell().actor;
  const [questions, wijk, decisions, steering] = [t`Vragen en gesprekken`, t`In de wijk`, t`Besluiten`, t`Sturing`];
  const ways: readonly (NavItem & { readonly van?: readonly string[] })[] = [
    { to: '/werk', label: t`Mijn werk` },
    { to: '/werk/wachtrij', label: t`Wachtrij`, group: questions, van: ['teamleider', 'generalist'] },
    { to: '/werk/afspraken', label: t`Mijn afspraken`, group: questions, van: ['klantcontact', 'teamleider', 'generalist'] },
    { to: '/werk/agenda', label: t`Agenda`, group: questions, van: ['teamleider', 'generalist'] },
    { to: '/klantcontact', label: t`Klantcontact`, group: questions, van: ['klantcontact', 'teamleider', 'generalist'] },
    { to: '/signalen', label: t`Signalen`, group: questions, van: ['klantcontact', 'teamleider', 'generalist'] },
    { to: '/werk/kennisbank', label: t`Kennisbank`, group: questions, van: ['klantcontact', 'teamleider', 'generalist', 'beheer'] },
    { to: '/werk/clientondersteuning', label: t`Cliëntondersteuning`, group: questions, van: ['beheer'] },
    { to: '/werk/samenleving', label: t`Samen in de wijk`, group: wijk, van: ['samenlevingsontwikkelaar'] },
    { to: '/werk/sociale-kaart', label: t`Sociale kaart`, group: wijk },
    { to: '/werk/wegwijzer', label: t`Wegwijzer`, group: wijk, van: ['beheer'] },
    { to: '/werk/activiteiten', label: t`Activiteiten`, group: wijk, van: ['samenlevingsontwikkelaar', 'beheer', 'teamleider'] },
    { to: '/werk/burenhulp', label: t`Burenhulp`, group: wijk, van: ['samenlevingsontwikkelaar', 'teamleider'] },
    { to: '/werk/initiatieven', label: t`Initiatieven`, group: wijk, van: ['samenlevingsontwikkelaar', 'teamleider', 'beheer'] },
    { to: '/werk/wijknetwerken', label: t`Netwerken`, group: wijk, van: ['samenlevingsontwikkelaar', 'teamleider', 'generalist'] },
    { to: '/werk/ontheffingen', label: t`Ontheffingen`, group: wijk, van: ['samenlevingsontwikkelaar', 'teamleider'] },
    { to: '/werk/vouchers', label: t`Vouchers`, group: wijk, van: ['beheer'] },
    { to: '/beschikkingen', label: t`Beschikkingen`, group: decisions, van: ['beschikkingen'] },
    { to: '/bezwaren', label: t`Bezwaren`, group: decisions, van: ['beschikkingen'] },
    { to: '/klachten', label: t`Klachten`, group: decisions, van: ['teamleider'] },
    { to: '/berichten', label: t`Berichten`, group: decisions, van: ['beschikkingen', 'beheer', 'teamleider'] },
    { to: '/werk/gemeente', label: t`De gemeente`, group: steering, van: ['beheer'] },
    { to: '/werk/toestand', label: t`Hoe gaat het met Spil?`, group: steering, van: ['beheer'] },
    { to: '/werk/inzagen', label: t`Wie keek waar?`, group: steering, van: ['privacy'] },
    { to: '/werk/bewaring', label: t`Bewaren en vernietigen`, group: steering, van: ['privacy'] },
    { to: '/werk/lezers', label: t`Loopt alles?`, group: steering, van: ['beheer'] },
    { to: '/bestuur/kerncijfers', label: t`Kerncijfers`, group: steering, van: ['teamleider'], elsewhere: true },
  ];
  return ways.filter(({ van }) => van === undefined || van.some((rol) => rollen.includes(rol)));
}
