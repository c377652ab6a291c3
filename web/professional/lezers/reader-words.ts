import { useLingui } from '@lingui/react/macro';

/** What a reader does, in the words of who waits for it; one without words is shown by its name. */
export function useReaderWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'aanvraag': t`Van een getekend plan een aanvraag maken`,
    'beschikking': t`Aanvragen op de lijst van beschikkingen zetten`,
    'beschikking-bekendmaking': t`Besluiten bekendmaken: brieven en post`,
    'beschikking-termijn': t`Te late besluiten als werk neerleggen`,
    'dienst-zoek': t`Vindbaar maken in de sociale kaart`,
    'kerncijfers': t`Kerncijfers bijhouden`,
    'melding-termijn': t`Te late onderzoeken als werk neerleggen`,
    'ondersteuningsplan-post': t`Getekende plannen versturen`,
    'persoon-zoek': t`Vindbaar maken op naam`,
    'tijdlijn': t`De tijdlijn van dossiers bijhouden`,
    'toewijzing-geven': t`Toegekende hulp aan aanbieders geven`,
  };
}
