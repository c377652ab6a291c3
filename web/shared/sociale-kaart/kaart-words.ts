import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';

export type DienstCard = Acts['dienst.lijst']['output']['items'][number];
export type DienstView = Acts['dienst.gegevens']['output'];
type Search = Acts['dienst.lijst']['input'];
type Words<K extends string> = Readonly<Record<K, string>>;

/** Codes of the sociale kaart in the words of people. */
export function useKaartWords() {
  const { t } = useLingui();
  const domains: Words<NonNullable<Search['leefdomein']>> = {
    financien: t`Geld`, 'werk-en-opleiding': t`Werk en leren`, tijdsbesteding: t`Iets te doen hebben`, huisvesting: t`Wonen`, 'huiselijke-relaties': t`Gezin en mantelzorg`, 'geestelijke-gezondheid': t`Hoe u zich voelt`,
    'lichamelijke-gezondheid': t`Gezondheid en bewegen`, middelengebruik: t`Alcohol en drugs`, 'basale-adl': t`Eten en verzorging`, 'instrumentele-adl': t`Huishouden en regelen`, 'sociaal-netwerk': t`Mensen ontmoeten`,
    'maatschappelijke-participatie': t`Meedoen en vervoer`, justitie: t`Politie en recht`,
  };
  const clusters: Words<NonNullable<Search['cluster']>> = { 'preventie-en-welzijn': t`Preventie en welzijn`, 'lokale-diensten': t`Lokale diensten (mkb)`, wijkfuncties: t`Wijkfuncties`, ketenpartners: t`Ketenpartners` };
  const rungs: Words<NonNullable<Search['trede']>> = { algemeen: t`Algemeen: voor iedereen`, collectief: t`Collectief: samen met anderen` };
  const groups: Words<NonNullable<Search['doelgroep']>> = {
    kinderen: t`Kinderen`, jongeren: t`Jongeren`, ouders: t`Ouders`, ouderen: t`Ouderen`, mantelzorgers: t`Mantelzorgers`, 'mensen-met-een-beperking': t`Mensen met een beperking`, nieuwkomers: t`Nieuwkomers`, 'weinig-inkomen': t`Mensen met weinig inkomen`,
  };
  return { domains, clusters, rungs, groups };
}

/** A list of choices from words. */
export const optionsOf = <K extends string>(words: Words<K>): { value: K; label: string }[] => (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }));
