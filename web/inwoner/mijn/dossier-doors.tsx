import { useLingui } from '@lingui/react/macro';
import { Doors } from '../../shared/ui/doors.tsx';
import { useMijnDoors } from './navigation.ts';

/** The ways into one dossier. */
export function DossierDoors({ dossier, label, young, leest }: { readonly dossier: string; readonly label: string; readonly young: boolean; readonly leest: readonly string[] }) {
  const { t } = useLingui();
  const base = `/mijn/dossiers/${dossier}`;
  const own = [
    { to: `${base}/clientondersteuning`, icon: 'hand', title: t`Iemand die naast u staat`, text: t`Gratis en onafhankelijk. Denkt met u mee en gaat mee.` },
    { to: `${base}/familiegroepsplan`, icon: 'mensen', title: t`Ons eigen plan`, text: t`Met familie, vrienden en buren bedenken wie wat doet.` },
    // Who stands in for somebody does not see who else does.
    ...(leest.includes('inzage') ? [{ to: `${base}/toegang`, icon: 'lock', title: t`Wie mag meekijken?` }, { to: `${base}/inzage`, icon: 'persoon', title: t`Wie keek naar mijn gegevens?` }] as const : []),
    { to: `${base}/aanpassen`, icon: 'check', title: t`Klopt er iets niet?` },
    { to: `${base}/tijdlijn`, icon: 'clock', title: t`Wat is er gebeurd?` },
    { to: `${base}/documenten`, icon: 'document', title: t`Mijn documenten` },
    ...(young ? [{ to: `${base}/leeftijd`, icon: 'mensen', title: t`Ouder en kind: wie ziet wat?` } as const] : []),
  ] as const;
  return <Doors label={label} doors={[...useMijnDoors(), ...own]} />;
}
