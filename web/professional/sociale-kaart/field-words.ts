import { useLingui } from '@lingui/react/macro';

/** Fields of an entry in the words of people; one that has none here is said as it is called. */
export function useFieldWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    naam: t`Naam`, andereNaam: t`Andere naam`, omschrijving: t`Omschrijving`, website: t`Website`, email: t`E-mail`, telefoon: t`Telefoon`, aanmelden: t`Aanmelden`, kosten: t`Kosten`, wachttijd: t`Wachttijd`, voorWie: t`Voor wie`, letOp: t`Let op`,
    gesloten: t`Tijdelijk gesloten`, gecontroleerdOp: t`Nagekeken op`, organisatie: t`Organisatie`, locaties: t`Plekken`, contacten: t`Contact`, openingstijden: t`Openingstijden`, prijzen: t`Prijzen`, wijken: t`Wijken`, trefwoorden: t`Zoekwoorden`,
    leefdomeinen: t`Leefdomeinen`, doelgroepen: t`Doelgroepen`, cluster: t`Cluster`, trede: t`Trede`, onderwerpen: t`Onderwerpen`,
  };
}
