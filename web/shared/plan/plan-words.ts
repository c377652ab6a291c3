import { useLingui } from '@lingui/react/macro';
import { formatMoney } from '../ui/money-text.tsx';
import type { Maatwerk, PlanView, Rung } from './plan-view.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Codes of a plan in the words of people. */
export function usePlanWords() {
  const { t, i18n } = useLingui();
  const rungs: Words<Rung['trede']> = {
    eigen: t`Eigen kracht`, netwerk: t`Netwerk`, algemeen: t`Algemeen`, collectief: t`Collectief`, individueel: t`Individueel`,
  };
  const plainRungs: Words<Rung['trede']> = {
    eigen: t`Wat u zelf kunt`, netwerk: t`Mensen om u heen`, algemeen: t`Hulp in de wijk, voor iedereen`, collectief: t`Hulp samen met anderen`, individueel: t`Hulp voor u alleen`,
  };
  const outcomes: Words<NonNullable<Rung['uitkomst']>> = { voldoende: t`is genoeg`, deels: t`helpt voor een deel`, niet: t`helpt niet` };
  const units: Readonly<Record<string, string>> = { '01': t`minuten`, '04': t`uur`, '14': t`etmalen`, '16': t`dagdelen van 4 uur`, '82': t`keer`, '84': t`keer` };
  const perUnit: Readonly<Record<string, string>> = { '01': t`per minuut`, '04': t`per uur`, '14': t`per etmaal`, '16': t`per dagdeel van 4 uur`, '82': t`per keer`, '84': t`per keer` };
  const often: Readonly<Record<string, string>> = { '1': t`per dag`, '2': t`per week`, '4': t`per maand`, '6': t`in totaal` };
  const forms: Words<Maatwerk['leveringsvorm']> = { natura: t`De gemeente regelt wie het doet`, pgb: t`Eigen budget (pgb)` };
  const signers: Words<PlanView['handtekeningen'][number]['hoedanigheid']> = { inwoner: t`inwoner`, vertegenwoordiger: t`vertegenwoordiger`, generalist: t`generalist` };
  const states: Words<PlanView['toestand']> = {
    concept: t`in de maak`, 'ter-ondertekening': t`klaar om te ondertekenen`, overeengekomen: t`ondertekend`, 'geen-overeenstemming': t`geen overeenstemming`, vervangen: t`vervangen`,
  };
  return {
    /** As professionals call the rungs, and as the inwoner reads them. */
    rungs, plainRungs, outcomes, units, often, forms, signers, states,
    /** "€ 58,20 per uur"; nothing where the unit is euros: a euro costs a euro. */
    price: (tarief: number, eenheid: string): string | undefined => (eenheid === '83' ? undefined : `${formatMoney(tarief, i18n.locale)} ${perUnit[eenheid] ?? eenheid}`),
    /** "3 uur per week"; an amount where the unit is euros, which are counted in cents. */
    volume({ volume, eenheid, frequentie }: { readonly volume: number; readonly eenheid: string; readonly frequentie: string }): string {
      const much = eenheid === '83' ? formatMoney(volume, i18n.locale) : `${volume} ${units[eenheid] ?? eenheid}`;
      return `${much} ${often[frequentie] ?? frequentie}`;
    },
  };
}
