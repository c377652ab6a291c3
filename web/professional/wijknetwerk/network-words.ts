import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';

export type Network = Acts['wijknetwerk.gegevens']['output'];
export type Member = Network['leden'][number];
export type Agreement = Network['afspraken'][number];
export type Meeting = Network['bijeenkomsten'][number];
export type Need = Acts['wijkbehoefte.lijst']['output']['items'][number];

export const networkTones: Readonly<Record<Network['toestand'], StatusTone>> = { voorbereiding: 'rust', actief: 'loopt', beeindigd: 'gestopt' };
export const agreementTones: Readonly<Record<Agreement['toestand'], StatusTone>> = { open: 'loopt', gedaan: 'klaar', vervallen: 'gestopt' };
export const needTones: Readonly<Record<Need['toestand'], StatusTone>> = { open: 'let-op', opgepakt: 'loopt', beantwoord: 'klaar' };

/** States of a network, of what was agreed and of what a wijk needs, in words. */
export function useNetworkWords() {
  const { t } = useLingui();
  const states: Readonly<Record<Network['toestand'], string>> = { voorbereiding: t`in voorbereiding`, actief: t`actief`, beeindigd: t`beëindigd` };
  const agreements: Readonly<Record<Agreement['toestand'], string>> = { open: t`open`, gedaan: t`gedaan`, vervallen: t`vervallen` };
  const needs: Readonly<Record<Need['toestand'], string>> = { open: t`nog niet opgepakt`, opgepakt: t`opgepakt`, beantwoord: t`beantwoord` };
  const kinds: Readonly<Record<Member['soort'], string>> = { organisatie: t`organisatie`, initiatief: t`initiatief`, groep: t`groep inwoners` };
  return { states, agreements, needs, kinds };
}
