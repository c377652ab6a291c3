import { useLingui } from '@lingui/react/macro';

/** Kinds of data that can be given, in the order of the act. */
export const gegevenssoorten = ['persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'medisch', 'tijdlijn', 'inzage'] as const;

/** Kinds of data in words. */
export function useGegevens(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    betrokkenen: t`wie betrokken is`, persoon: t`persoonsgegevens`, melding: t`meldingen`, gesprek: t`gesprekken`, plan: t`plan`, besluit: t`besluiten`, inzet: t`inzet`,
    medisch: t`medisch advies`, tijdlijn: t`tijdlijn`, inzage: t`wie keek`,
  };
}

/** Why somebody may see something, in words. */
export function useGronden(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    betrokkene: t`het gaat om haar of hem`, vertegenwoordiger: t`vertegenwoordiger`, team: t`sociaal team`, regisseur: t`regisseur`, behandeling: t`behandelt de aanvraag`,
    opdracht: t`voert hulp uit`, verleend: t`toegang gegeven door de regisseur`, nood: t`noodtoegang`,
  };
}

/** Which part of the dossier an act is about, in words. */
export function useDelen(): (act: string) => string {
  const { t } = useLingui();
  const delen: Readonly<Record<string, string>> = {
    melding: t`melding`, gesprek: t`gesprek`, verslag: t`verslag`, ondersteuningsplan: t`plan`, aanvraag: t`aanvraag`, beschikking: t`besluit`, document: t`documenten`, tijdlijn: t`tijdlijn`, taak: t`naam van het huishouden`,
    huishouden: t`huishouden`, persoon: t`persoonsgegevens`, postvak: t`post`, toewijzing: t`inzet`, inzage: t`wie keek`, berichtenwisseling: t`berichten`, correctieverzoek: t`verzoek om aan te passen`, dossiertoegang: t`wie mag wat zien`,
  };
  return (act) => delen[act.split('.')[0] ?? ''] ?? t`dossier`;
}
