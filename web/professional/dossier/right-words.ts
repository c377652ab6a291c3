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
