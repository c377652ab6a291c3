import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { StatusTone } from '../ui/status-badge.tsx';
import { formatMoney } from '../ui/money-text.tsx';

export type Budgetplan = Acts['budgetplan.gegevens']['output'];
export type Regel = Budgetplan['inhoud']['regels'][number];
export type Punt = keyof Budgetplan['inhoud']['punten'];
export type Stand = Budgetplan['toestand'];

/** The order in which the ten points are asked. */
export const punten = ['situatie', 'regels', 'administratie', 'contact', 'zelfstandig', 'afspraken', 'kwaliteit', 'afstemmen', 'aansturen', 'werkgever'] as const satisfies readonly Punt[];

export const planTones: Readonly<Record<Stand, StatusTone>> = { concept: 'rust', ingediend: 'loopt', aanvullen: 'let-op', akkoord: 'klaar', vervangen: 'gestopt' };

/** Codes of a budgetplan in the words of people. */
export function usePgbWords() {
  const { t, i18n } = useLingui();
  const skills: Readonly<Record<Punt, string>> = {
    situatie: t`Ik weet welke hulp nodig is, en waarom.`, regels: t`Ik ken de regels van een pgb, of ik weet waar ik ze vind.`, administratie: t`Ik houd de papieren en het geld goed bij.`,
    contact: t`Ik bel, mail of schrijf met de gemeente, de SVB en wie mij helpt.`, zelfstandig: t`Ik kies zelf wie mij helpt, en durf nee te zeggen.`, afspraken: t`Ik maak afspraken, schrijf ze op, en laat zien wat ik met het geld deed.`,
    kwaliteit: t`Ik zie of de hulp goed is en bij mij past.`, afstemmen: t`Ik zorg dat de hulp doorgaat, ook bij ziekte of vakantie.`, aansturen: t`Ik zeg tegen wie mij helpt wat goed gaat, en wat beter moet.`,
    werkgever: t`Ik weet wat ik moet doen als werkgever of opdrachtgever, of waar ik dat vind.`,
  };
  const can = { zelf: t`Dat lukt mij zelf`, 'met-hulp': t`Dat lukt met hulp`, niet: t`Dat lukt niet` } as const;
  const kinds = { formeel: t`Iemand die dit als beroep doet`, informeel: t`Familie, of iemand die u kent` } as const;
  const states: Readonly<Record<Stand, string>> = { concept: t`in de maak`, ingediend: t`de gemeente kijkt ernaar`, aanvullen: t`vul het aan`, akkoord: t`akkoord`, vervangen: t`vervangen` };
  const often: Readonly<Record<string, string>> = { '2': t`per week`, '4': t`per maand`, '6': t`in totaal` };
  return {
    skills, can, kinds, states, often,
    /** "2 uur en 30 minuten per week, € 20,00 per uur". */
    hours({ minuten, frequentie, uurtarief }: Pick<Regel, 'minuten' | 'frequentie' | 'uurtarief'>): string {
      const [whole, rest, rate, each] = [Math.floor(minuten / 60), minuten % 60, formatMoney(uurtarief, i18n.locale), often[frequentie] ?? ''];
      const long = rest === 0 ? t`${whole} uur` : whole === 0 ? t`${rest} minuten` : t`${whole} uur en ${rest} minuten`;
      return t`${long} ${each}, ${rate} per uur`;
    },
  };
}
