import { Temporal } from '../../platform/time/temporal.ts';
import type { Text } from '../../platform/text.ts';
import { findAanbodOn, priceOf, type Aanbod, type Eenheid, type Frequentie, type Leveringsvorm } from '../../registers/voorziening/index.ts';
import { takeUndecided, type PlanInhoud, type Toegekend } from '../ondersteuningsplan/index.ts';
import type { Deel } from './beschikking.ts';

/** How much and when: what was signed, or what is decided. */
export interface Levering {
  readonly volume: number;
  readonly van: string;
  readonly tot: string;
}

/** One voorziening as the plan asks for it. */
export interface GevraagdOnderdeel extends Levering {
  readonly doel: string;
  readonly resultaat: string;
  readonly voorziening: string;
  readonly organisatie: string | null;
  readonly leveringsvorm: Leveringsvorm;
  readonly eenheid: Eenheid;
  readonly frequentie: Frequentie;
  readonly prijsCenten: number;
}

/**
 * What of a signed plan needs a decision, and what stands beside it: what was granted before and stays as it is among
 * that. `nodig` are the voorzieningen that are not freely accessible.
 */
export function splitPlan(inhoud: PlanInhoud, nodig: ReadonlySet<string>, toegekend: readonly Toegekend[]): { onderdelen: GevraagdOnderdeel[]; delen: Deel[] } {
  const onderdelen: GevraagdOnderdeel[] = [];
  const delen: Deel[] = [];
  const undecided = takeUndecided(inhoud.doelen.flatMap(({ interventies }) => interventies.flatMap(({ maatwerk }) => maatwerk ?? [])), toegekend);
  for (const { doel, interventies } of inhoud.doelen) {
    for (const { trede, omschrijving, wie, maatwerk } of interventies) {
      if (maatwerk && nodig.has(maatwerk.voorziening) && !undecided.has(maatwerk)) {
        delen.push({ trede: 'toegekend', omschrijving, wie });
      } else if (maatwerk && nodig.has(maatwerk.voorziening)) {
        const { omvang, prijsCenten, resultaat, voorziening, organisatie, leveringsvorm, van, tot } = maatwerk;
        onderdelen.push({ doel, resultaat, voorziening, organisatie, leveringsvorm, ...omvang, van, tot, prijsCenten });
      } else {
        delen.push({ trede: trede === 'eigen' || trede === 'netwerk' ? trede : 'algemeen', omschrijving, wie });
      }
    }
  }
  return { onderdelen, delen };
}

/**
 * Whether a correction stays within what both signed: no more, and within its period. Anything else
 * changes the plan, and only the inwoner and the generalist do that.
 */
export function checkCorrectie(gevraagd: Levering, besluit: Levering): Text | undefined {
  if (besluit.tot < besluit.van) return { nl: 'De laatste dag ligt voor de eerste dag.', en: 'The last day lies before the first.' };
  if (besluit.van < gevraagd.van || besluit.tot > gevraagd.tot) {
    return { nl: 'Deze periode valt buiten het ondertekende plan. Stuur het plan terug als de periode anders moet.', en: 'This period lies outside the signed plan. Send the plan back when the period must change.' };
  }
  if (besluit.volume < 1 || besluit.volume > gevraagd.volume) {
    return { nl: 'Dit is meer dan in het ondertekende plan. Stuur het plan terug als er meer nodig is.', en: 'This is more than the signed plan has. Send the plan back when more is needed.' };
  }
  return undefined;
}

/** Whether something other than what was signed is decided. */
export const isChanged = (gevraagd: Levering, besluit: Levering): boolean => gevraagd.volume !== besluit.volume || gevraagd.van !== besluit.van || gevraagd.tot !== besluit.tot;

/** What it costs as decided, in centen, at the tarief of its first day; undefined where nobody offers it then. */
export function priceOnderdeel(onderdeel: Levering & Pick<GevraagdOnderdeel, 'voorziening' | 'organisatie' | 'leveringsvorm' | 'eenheid' | 'frequentie'>, aanbod: readonly Aanbod[]): number | undefined {
  const tarief = findAanbodOn(aanbod, onderdeel, onderdeel.van)?.tarief;
  return tarief === undefined ? undefined : priceOf(onderdeel, tarief, { van: Temporal.PlainDate.from(onderdeel.van), tot: Temporal.PlainDate.from(onderdeel.tot) });
}
