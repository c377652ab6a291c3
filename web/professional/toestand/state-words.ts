import { useLingui } from '@lingui/react/macro';
import type { Item } from './state-badge.tsx';

/** What each thing is called by who looks after Spil. */
export function useStateWords(): Readonly<Record<Item['onderdeel'], string>> {
  const { t } = useLingui();
  return {
    'klok': t`Klok van de server`,
    'verbindingen': t`Verbindingen met de database`,
    'zegelaar': t`Nummeren van wat mensen deden`,
    'lezers': t`Vervolg op wat mensen deden`,
    'lezers-stil': t`Lezers die stilstaan`,
    'werk-wacht': t`Werk op de klok dat wacht`,
    'werk-herhaald': t`Werk op de klok dat opnieuw wordt geprobeerd`,
    'werk-mislukt': t`Werk op de klok dat is opgegeven`,
    'mail-wacht': t`Mail die wacht`,
    'mail-niet-weg': t`Mail die niet weg kon`,
    'bericht-klaar': t`Berichten aan aanbieders die klaarstaan`,
    'termijn-verstreken': t`Termijnen die voorbij zijn`,
  };
}
