import { useLingui } from '@lingui/react/macro';

/** Parts that an inwoner can let somebody see. */
export const parts = ['melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn'] as const;

/** Kinds of data, and why somebody may see them, in the words of an inwoner. */
export function useAccessWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    betrokkenen: t`wie u helpt`, persoon: t`naam en adres`, melding: t`uw vragen`, gesprek: t`uw gesprekken`, plan: t`uw plan`, besluit: t`uw besluiten`, inzet: t`uw hulp`, medisch: t`medisch advies`, tijdlijn: t`wat er gebeurde`, inzage: t`wie er keek`,
  };
  const grounds: Readonly<Record<string, string>> = {
    betrokkene: t`het dossier gaat ook over deze persoon`, vertegenwoordiger: t`mag namens u meekijken`, team: t`het team dat u helpt`, regisseur: t`uw vaste contact`, behandeling: t`beslist over uw aanvraag`,
    opdracht: t`geeft u hulp`, verleend: t`uw regisseur gaf toegang`, nood: t`er was een noodgeval`,
  };
  /** Roles have no name of their own: who does that work may look. */
  const roles: Readonly<Record<string, string>> = { 'r:beschikkingen': t`Medewerkers die besluiten nemen`, 'r:teamleider': t`Leiding van de sociale teams` };
  return { kinds, grounds, roles };
}
