import { useLingui } from '@lingui/react/macro';

/** Parts of a dossier in which something can be wrong. */
export const correctionParts = ['persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet'] as const;

/** Parts, and what came of a request, in words for everybody. */
export function useCorrectionWords() {
  const { t } = useLingui();
  const partNames: Readonly<Record<(typeof correctionParts)[number], string>> = { persoon: t`naam, adres of telefoon`, melding: t`de vraag om hulp`, gesprek: t`het gesprek of het verslag`, plan: t`het plan`, besluit: t`een besluit`, inzet: t`de hulp` };
  const outcomes = { aangepast: t`aangepast`, 'deels-aangepast': t`deels aangepast`, 'niet-aangepast': t`niet aangepast`, doorgegeven: t`doorgegeven aan Burgerzaken` } as const;
  return { partNames, outcomes };
}
