import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** Where a first conversation can be held that somebody chooses without being known yet: nobody comes to a home unannounced. */
export const spreekvormen = ['telefoon', 'kantoor'] as const;
export type Spreekvorm = (typeof spreekvormen)[number];

export const spreektoestanden = ['open', 'gekozen', 'ingetrokken'] as const;
export type Spreektoestand = (typeof spreektoestanden)[number];

/** The life of a moment: offered, chosen by one, or taken back while nobody chose it. */
export const overgangen = {
  keuze: { van: ['open'], naar: 'gekozen', wat: { nl: 'kiezen', en: 'choose' } },
  intrekking: { van: ['open'], naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
} as const satisfies Record<string, { van: readonly Spreektoestand[]; naar: Spreektoestand; wat: Text }>;

/** May this be done with a moment in this state? */
export const mayPass = passesBy(overgangen, standOf(spreektoestanden, { nl: 'Het moment', en: 'The moment' }));

/** The table of this file, for tests and drawings. */
export const levensloop = { naam: 'spreektijd', toestanden: spreektoestanden, overgangen };

/** A moment as it was chosen: begin as an ISO moment, minutes, and where. */
export interface Gekozen { readonly begin: string; readonly duur: number; readonly vorm: Spreekvorm; readonly plaats: string }
