import { useLingui } from '@lingui/react/macro';

/** Which part of the dossier an act is about, in plain words. */
export function usePart(): (act: string) => string {
  const { t } = useLingui();
  const parts: Readonly<Record<string, string>> = {
    dossier: t`uw dossier`, melding: t`uw vraag`, gesprek: t`uw gesprek`, verslag: t`het verslag`, ondersteuningsplan: t`uw plan`, familiegroepsplan: t`uw eigen plan`, kringlid: t`uw eigen plan`, kring: t`uw eigen plan`, aanvraag: t`uw aanvraag`, beschikking: t`het besluit`, bezwaar: t`uw bezwaar`,
    document: t`uw documenten`, tijdlijn: t`de tijdlijn`, taak: t`de naam van uw huishouden`, huishouden: t`uw huishouden`, persoon: t`uw naam en adres`, postvak: t`uw post`, berichtenwisseling: t`berichten`, clientondersteuning: t`uw vraag om een cliëntondersteuner`, correctieverzoek: t`uw verzoek om iets aan te passen`, dossiertoegang: t`wie mag meekijken`, inzage: t`wie er keek`, toewijzing: t`uw hulp`, pgb: t`uw pgb`, budgetplan: t`uw pgb`, zorgovereenkomst: t`uw pgb`,
  };
  return (act) => parts[act.split('.')[0] ?? ''] ?? t`uw dossier`;
}
