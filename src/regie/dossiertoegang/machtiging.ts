import type { Verdict } from '../../platform/access/rule.ts';

/** Parts that an inwoner can let somebody see: not who else lives there, nor medical advice, nor who looked. */
export const machtigbaar = ['melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn'] as const;
/** Of these somebody can also do what the inwoner can do: write, comment, sign. */
export const ookDoen: readonly string[] = ['melding', 'gesprek', 'plan'];
/** Days in which a code is to be taken. */
export const codeDagen = 7;

export const machtigingtoestanden = ['uitgegeven', 'aanvaard', 'ingetrokken'] as const;
export type Machtigingtoestand = (typeof machtigingtoestanden)[number];

/** Is this code still good: given out, not taken, not taken back, in its time? */
export function mayTake({ toestand, vervaltOp }: { readonly toestand: Machtigingtoestand; readonly vervaltOp: string }, now: string): Verdict {
  if (toestand === 'uitgegeven' && now < vervaltOp) return { ja: true };
  return { ja: false, reden: { nl: 'Deze code geldt niet meer. Vraag een nieuwe aan wie u de code gaf.', en: 'This code is not valid any more. Ask who gave it to you for a new one.' } };
}
