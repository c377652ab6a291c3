import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';

export type Finding = Acts['opvallende-inzage.gegevens']['output'];
export const rules = ['noodtoegang', 'veel-dossiers', 'zonder-taak', 'zelfde-naam', 'na-afsluiting', 'geweigerd', 'buiten-werktijd'] as const satisfies readonly Finding['regel'][];

interface RuleWords {
  readonly name: string;
  readonly why: string;
  readonly todo: string;
}

/** Why a look stands out, and what the privacy officer does with it. */
export function useRuleWords(): Readonly<Record<Finding['regel'], RuleWords>> {
  const { t } = useLingui();
  return {
    noodtoegang: { name: t`Noodtoegang`, why: t`De medewerker nam zelf toegang, omdat er nood was.`, todo: t`Lees de reden. Vraag de medewerker of het team wat er speelde. Was het nodig, en niet meer dan nodig? Zorg dat de inwoner het hoort.` },
    'veel-dossiers': { name: t`Veel dossiers op een dag`, why: t`De medewerker keek in veel meer dossiers dan anders.`, todo: t`Vraag of er iets bijzonders was, zoals een overdracht. Zo niet: kijk welke dossiers het waren.` },
    'zonder-taak': { name: t`Geen taak in dit dossier`, why: t`De medewerker, het team en de rol hebben geen toegang in dit dossier gekregen.`, todo: t`Vraag waarom de medewerker keek. Klopt de rol nog? Vraag anders beheer om het mandaat te beëindigen.` },
    'zelfde-naam': { name: t`Zelfde achternaam`, why: t`De medewerker heeft de achternaam van iemand in dit huishouden.`, todo: t`Vraag of het familie is. Dan hoort een collega dit dossier te doen.` },
    'na-afsluiting': { name: t`Na afsluiting`, why: t`Het dossier was al langer gesloten.`, todo: t`Vraag waarvoor het nodig was, zoals een bezwaar of een vraag van de inwoner.` },
    geweigerd: { name: t`Vaak geweigerd`, why: t`Spil weigerde deze medewerker op één dag meermaals de toegang.`, todo: t`Mist de medewerker een recht voor het werk, of zocht die iets wat niet mag?` },
    'buiten-werktijd': { name: t`Buiten werktijd`, why: t`De medewerker keek vroeg, laat of in het weekend.`, todo: t`Kijk of er dienst was. Zo niet: vraag ernaar, en vraag of het wachtwoord nog van de medewerker alleen is.` },
  };
}

export function useJudgementWords() {
  const { t } = useLingui();
  return {
    oordeel: { terecht: t`terecht`, onterecht: t`niet terecht`, 'nader-onderzoek': t`verder onderzoeken` },
    verteld: { inwoner: t`de inwoner`, regisseur: t`de regisseur`, leidinggevende: t`de leidinggevende`, ap: t`de Autoriteit Persoonsgegevens` },
  } as const;
}
