import type { Bezwaaruitkomst, Gevolg } from './bezwaar.ts';

/** All that the letter of a decision on an objection tells, as it was when it was taken. */
export interface UitspraakInhoud {
  readonly taal: 'nl' | 'en';
  readonly gemeente: { readonly naam: string; readonly adres: string; readonly telefoon: string; readonly briefhoofd?: string; readonly briefslot?: string };
  readonly rechtbank: string;
  readonly aan: readonly string[];
  readonly naam: string;
  readonly kenmerk: string;
  readonly ontvangenOp: string;
  readonly besluitVan: string;
  readonly uitkomst: Bezwaaruitkomst;
  readonly motivering: string;
  readonly gevolg: Gevolg | null;
  readonly gevolgTekst: string;
  /** The day of the hearing; null where nobody was heard. */
  readonly hoorzitting: string | null;
  /** Why nobody was heard, in words. */
  readonly nietGehoord: string | null;
  readonly ondertekenaar: string;
}

/** The days that stand in it: when it was made known, and the last day to go to court (Awb 6:7 and 6:8). */
export interface Uitspraakdagen {
  readonly bekendgemaaktOp: string;
  readonly beroepUiterlijk: string;
}
