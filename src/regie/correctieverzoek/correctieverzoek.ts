import type { Temporal } from '../../platform/time/temporal.ts';
import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** Parts of a dossier in which something can be wrong. */
export const delen = ['persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet'] as const;
export type Deel = (typeof delen)[number];

/** What can come of it. What the BRP holds is not ours to change: it is passed on to burgerzaken, as a terugmelding (Wet BRP art. 2.34). */
export const uitkomsten = ['aangepast', 'deels-aangepast', 'niet-aangepast', 'doorgegeven'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const verzoektoestanden = ['ingediend', 'besloten'] as const;
export type Verzoektoestand = (typeof verzoektoestanden)[number];

export const verzoekovergangen = { beslissing: { van: ['ingediend'], naar: 'besloten', wat: { nl: 'nog eens beslissen', en: 'decide on' } } } as const satisfies Record<string, { van: readonly Verzoektoestand[]; naar: Verzoektoestand; wat: Text }>;
/** The life of a request, for tests and drawings. */
export const levensloop = { naam: 'correctieverzoek', toestanden: verzoektoestanden, overgangen: verzoekovergangen };

/** It is decided on once. */
export const mayPass = passesBy(verzoekovergangen, { ingediend: { nl: 'Het verzoek wacht', en: 'The request waits' }, besloten: { nl: 'Hierover is al beslist', en: 'This was decided on already' } }, '');

/** Last day to answer: within one month (AVG art. 12 lid 3); the same day of the next month, or its last (Verordening 1182/71 art. 3). */
export const lastDay = (received: Temporal.PlainDate): Temporal.PlainDate => received.add({ months: 1 });
