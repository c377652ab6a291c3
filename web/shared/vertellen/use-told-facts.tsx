import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../app-context.ts';
import { DateText } from '../ui/date-text.tsx';
import type { DataItem } from '../ui/data-list.tsx';

export type Told = Pick<Acts['melding.gegevens']['output'], 'verteller' | 'relatie' | 'toestemming' | 'gezelschap'> & { readonly gekozen?: Chosen; /** Where support is arranged. */ readonly dossier?: string };
export type Chosen = Acts['melding.gegevens']['output']['gekozen'];

/** The moment that the inwoner chose from the agenda of the team. */
export function useChosenFact(gekozen: Chosen): readonly DataItem[] {
  const { t } = useLingui();
  if (gekozen === null) return [];
  const { begin, duur, vorm, plaats } = gekozen;
  return [{ label: t`Koos dit moment`, value: <><DateText value={begin} weekday time />, {t`${duur} minuten`}, {vorm === 'telefoon' ? t`telefoon` : plaats}</> }];
}

/** Whom the inwoner wants at the conversation, where somebody was named. */
export function useCompanyFact(gezelschap: Told['gezelschap'], dossier?: string): readonly DataItem[] {
  const { t } = useLingui();
  const company: Readonly<Record<Told['gezelschap'][number]['soort'], string>> = { 'eigen-persoon': t`iemand van de inwoner zelf`, mantelzorger: t`mantelzorger`, clientondersteuner: t`onafhankelijke cliëntondersteuner`, tolk: t`tolk` };
  if (gezelschap.length === 0) return [];
  const words = gezelschap.map(({ soort, naam }) => (naam === undefined ? company[soort] : `${naam} (${company[soort]})`)).join(', ');
  const arrange = dossier !== undefined && gezelschap.some(({ soort }) => soort === 'clientondersteuner');
  return [{ label: t`Wil erbij`, value: arrange ? <>{words}. <Link to={`/dossiers/${dossier}/clientondersteuning`}>{t`Regel cliëntondersteuning`}</Link></> : words }];
}

/** Who told it and whom the inwoner wants at the conversation, for staff: nothing told is asked again. */
export function useToldFacts({ verteller, relatie, toestemming, gezelschap, gekozen = null, dossier }: Told): readonly DataItem[] {
  const { t } = useLingui();
  const relations: Readonly<Record<Told['relatie'], string>> = {
    zelf: '', ouder: t`ouder`, partner: t`partner`, kind: t`zoon of dochter`, familie: t`andere familie`, buur: t`buur of kennis`, mantelzorger: t`mantelzorger`, vertegenwoordiger: t`vertegenwoordiger`, professional: t`professional`, anders: '',
  };
  const consent: Readonly<Record<NonNullable<Told['toestemming']>, string>> = {
    mondeling: t`ja, dat zei de inwoner zelf`, schriftelijk: t`ja, op papier`, vertegenwoordiger: t`niet nodig: wettelijk vertegenwoordiger`, onbekend: t`niet bekend`,
    verteld: t`ja, volgens wie het vertelt`, 'jong-kind': t`het gaat om een kind jonger dan 12, volgens wie het vertelt`, 'kan-niet': t`kan dat zelf niet zeggen, volgens wie het vertelt`,
  };
  return [
    ...(verteller === '' ? [] : [{ label: t`Verteld door`, value: [verteller, relations[relatie]].filter((part) => part !== '').join(', ') }]),
    ...(toestemming === null ? [] : [{ label: t`Vindt de inwoner dat goed?`, value: consent[toestemming] }]),
    ...useCompanyFact(gezelschap, dossier),
    ...useChosenFact(gekozen),
  ];
}
