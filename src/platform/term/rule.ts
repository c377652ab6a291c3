import type { Text } from '../text.ts';
import type { Grond } from './grond.ts';

export type Eenheid = 'dag' | 'week' | 'maand' | 'jaar';

/** A legal period as data: its length, where it is laid down, and what may stop its clock. */
export interface TermRule {
  readonly naam: string;
  /** The term as words within a sentence: "de bezwaartermijn". */
  readonly omschrijving: Text;
  /** What the begindatum of this rule is, as words within a sentence: "de dag van ontvangst". */
  readonly begin: Text;
  /** `dag-na`: the day of the event does not count; `dag-zelf`: it is the first day. */
  readonly aanvang: 'dag-na' | 'dag-zelf';
  readonly lengte: number;
  readonly eenheid: Eenheid;
  readonly artikel: string;
  readonly bron: string;
  /** First and last begindatum for which the rule is law, as JJJJ-MM-DD. */
  readonly geldigVan: string;
  readonly geldigTot?: string;
  /** A term in a municipal verordening is outside the Algemene termijnenwet (art. 1 and 5). */
  readonly gesteldIn: 'wet' | 'amvb' | 'verordening';
  readonly opschorting: OpschortingRegel;
  /** The term after whose last day this one starts; the begindatum is then the begindatum of that term. */
  readonly na?: TermRule;
  /** Length in weeks when an adviescommissie (Awb 7:13) was set up. */
  readonly adviescommissie?: { readonly lengte: number; readonly artikel: string };
  /** How far the decision may be adjourned (verdaagd). */
  readonly verdaging?: { readonly maxWeken: number; readonly artikel: string };
}

/** Which grounds suspend the term; without any, the reason why its clock never stops. */
export interface OpschortingRegel {
  readonly gronden: readonly Grond[];
  readonly artikel: string;
  readonly reden: Text;
}

/** The choices of a bestuursorgaan that change the length of a term, where its rule has them. */
export interface TermOpties {
  readonly adviescommissie?: boolean | undefined;
  /** Whole weeks of verdaging; 0 when not adjourned. */
  readonly verdagingWeken?: number | undefined;
}

const words: Record<Eenheid, { readonly nl: readonly [string, string]; readonly en: readonly [string, string] }> = {
  dag: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  week: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  maand: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  jaar: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
};

/** A length in words: `6 weken`, `1 day`. */
export function describeLength(lengte: number, eenheid: Eenheid, taal: 'nl' | 'en'): string {
  return `${lengte} ${words[eenheid][taal][lengte === 1 ? 0 : 1]}`;
}
