import type { Eenheid, Frequentie, Leveringsvorm, Wet } from '../../registers/voorziening/index.ts';
import type { Afwijzingsgrond } from './afwijzingsgrond.ts';
import type { Beschikkingsoort, Deel, Oordeel } from './beschikking.ts';
import type { Bijdrage } from './contribution-of.ts';
import type { Levering } from './onderdeel.ts';

/** One onderdeel as the letter tells it. */
export interface BriefOnderdeel extends Levering {
  readonly naam: string;
  readonly wet: Wet;
  readonly resultaat: string;
  /** Absent with a pgb: the inwoner chooses. */
  readonly organisatie: string | null;
  readonly leveringsvorm: Leveringsvorm;
  readonly eenheid: Eenheid;
  readonly frequentie: Frequentie;
  readonly prijsCenten: number;
  readonly oordeel: Oordeel;
  readonly grond: Afwijzingsgrond | null;
  readonly reden: string;
  /** It comes in the place of the same help under an earlier decision; absent in what was kept before Spil told so. */
  readonly vervangt?: boolean;
}

/** All that the letter to one addressee tells, as it was when the decision was taken. */
export interface BriefInhoud {
  readonly soort: Beschikkingsoort;
  readonly taal: 'nl' | 'en';
  readonly gemeente: { readonly naam: string; readonly adres: string; readonly telefoon: string; readonly briefhoofd?: string; readonly briefslot?: string };
  /** The lines of the envelope, the name first. */
  readonly aan: readonly string[];
  readonly naam: string;
  /** Under 16: the letter goes to who has the care. */
  readonly kind: boolean;
  readonly kenmerk: string;
  /** Day of the last signature under the plan; null without a plan. */
  readonly plandatum: string | null;
  readonly aanvraagdatum: string;
  readonly onderdelen: readonly BriefOnderdeel[];
  /** Why the application as a whole is refused, where the plan asked for nothing. */
  readonly gronden: readonly Afwijzingsgrond[];
  readonly motivering: string;
  readonly delen: readonly Deel[];
  readonly bijdrage: Bijdrage | null;
  readonly ondertekenaar: string;
}

/** The days that stand in a letter: when it was made known and the last day to object (Awb 6:7 and 6:8). */
export interface Briefdagen {
  readonly bekendgemaaktOp: string;
  readonly bezwaarUiterlijk: string;
}

/** Whom each onderdeel is for: one letter per person, in the order in which they first appear. */
export function groupByGeadresseerde<O extends { readonly persoon: string }>(onderdelen: readonly O[], aanvrager: string): { persoon: string; onderdelen: O[] }[] {
  if (onderdelen.length === 0) return [{ persoon: aanvrager, onderdelen: [] }];
  return [...Map.groupBy(onderdelen, (o) => o.persoon)].map(([persoon, own]) => ({ persoon, onderdelen: own }));
}
