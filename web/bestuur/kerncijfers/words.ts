import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, string>>;

/** Phases of the way to help, as they begin a sentence. */
export function usePhases(): Words {
  const { t } = useLingui();
  return {
    'melding-gesprek': t`Van melding naar gesprek`, 'gesprek-plan': t`Van gesprek naar plan`, 'plan-beschikking': t`Van plan naar beschikking`, 'toewijzing-start': t`Van toewijzing naar begin van de hulp`,
    'melding-start': t`Van melding naar begin van de hulp`,
  };
}

export function useChannels(): Words {
  const { t } = useLingui();
  return {
    portaal: t`Portaal`, telefoon: t`Telefoon`, 'e-mail': t`E-mail`, balie: t`Balie`, huisbezoek: t`Huisbezoek`, huisarts: t`Huisarts`, school: t`School`, ketenpartner: t`Ketenpartner`,
  };
}

export function useOutcomes(): Words {
  const { t } = useLingui();
  return {
    'in-behandeling': t`Nog in behandeling`, plan: t`Ondertekend plan`, 'geen-overeenstemming': t`Geen overeenstemming over het plan`, afgehandeld: t`Geholpen zonder plan`, ingetrokken: t`Ingetrokken door de inwoner`,
  };
}

export function useRungs(): Words {
  const { t } = useLingui();
  return { eigen: t`Eigen kracht`, netwerk: t`Netwerk`, algemeen: t`Algemene voorziening`, collectief: t`Collectief`, individueel: t`Individueel` };
}

export function useTerms(): Words {
  const { t } = useLingui();
  return { 'wmo-onderzoek': t`Onderzoek binnen zes weken`, 'wmo-beschikking': t`Besluit binnen twee weken` };
}

/** What wijken can be compared on. */
export function useMeasures(): Words {
  const { t } = useLingui();
  return {
    ...usePhases(), 'melding-kanaal': t`Meldingen`, vraag: t`Eenvoudige vragen`, trede: t`Deel van de geboden hulp dat collectief is (%)`, 'wmo-onderzoek': t`Onderzoek op tijd (%)`, 'wmo-beschikking': t`Besluit op tijd (%)`,
  };
}

/** A wijk by its name; what has none is called so. */
export function useWijkName(): (row: { readonly wijk: string; readonly naam: string }) => string {
  const { t } = useLingui();
  const unknown = t`Wijk onbekend`;
  return ({ wijk, naam }) => (wijk === 'onbekend' ? unknown : naam);
}

/** A quarter or a year, as people say it: 1e kwartaal 2026, heel 2026. */
export function usePeriod(): (periode: string) => string {
  const { t } = useLingui();
  return (periode) => {
    const jaar = periode.slice(0, 4);
    const names: Words = { '': t`Heel ${jaar}`, 1: t`1e kwartaal ${jaar}`, 2: t`2e kwartaal ${jaar}`, 3: t`3e kwartaal ${jaar}`, 4: t`4e kwartaal ${jaar}` };
    return names[periode.slice(6)] ?? periode;
  };
}
