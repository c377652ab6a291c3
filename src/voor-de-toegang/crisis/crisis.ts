import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';

export const crisistoestanden = ['overgedragen', 'teruggemeld', 'afgerond'] as const;
export type Crisistoestand = (typeof crisistoestanden)[number];

/** Help at once, then word from who helped, then the broad picture: so nobody is lost sight of (BUCH 3.6). */
export const overgangen = {
  terugmelding: { van: ['overgedragen'], naar: 'teruggemeld', wat: { nl: 'de terugmelding bewaren', en: 'keep the feedback' } },
  afronding: { van: ['overgedragen', 'teruggemeld'], naar: 'afgerond', wat: { nl: 'afronden', en: 'finish' } },
} as const satisfies Record<string, { van: readonly Crisistoestand[]; naar: Crisistoestand; wat: Text }>;
export type Crisisovergang = keyof typeof overgangen;

/** May this step be taken from this state? */
export const mayPass = passesBy(overgangen, standOf(crisistoestanden, { nl: 'De crisis', en: 'The crisis' }), '');

/** A signal hands one crisis over at a time, and only while it is open. */
export function mayHandOver({ toestand, crisis }: { readonly toestand: string; readonly crisis: boolean }): Verdict {
  if (toestand === 'afgehandeld') return { ja: false, reden: { nl: 'Dit signaal is al afgehandeld. Schrijf een nieuw signaal op.', en: 'This signal is closed. Write down a new one.' } };
  if (crisis) return { ja: false, reden: { nl: 'Deze crisis is al overgedragen.', en: 'This crisis has been handed over already.' } };
  return { ja: true };
}

/** The table of this file, for tests and drawings. */
export const levensloop = { naam: 'crisis', toestanden: crisistoestanden, overgangen };
