import type { Text } from '../../platform/text.ts';

/** Told of by mail, or sent on paper (Awb 2:14 lid 1: electronically only to who said to be reachable so). */
export const postkanalen = ['post', 'e-mail'] as const;

/** Times that a code may be typed wrong before a new one is needed. */
export const mostTries = 5;
/** Codes that are mailed for one person in a day: nobody can be flooded with mail by an address that is not theirs. */
export const mostCodes = 5;
/** Minutes that a code is good for. */
export const codeMinutes = 60;

/** What is known of a code that was mailed. */
export interface Code {
  readonly vervaltOp: string | null;
  readonly pogingen: number;
  readonly past: boolean;
}

/** Why this code does not confirm the address; undefined when it does. */
export function refuseCode({ vervaltOp, pogingen, past }: Code, now: string): Text | undefined {
  if (vervaltOp === null) return { nl: 'Er is geen code om in te vullen. Vul eerst uw e-mailadres in.', en: 'There is no code to fill in. Fill in your e-mail address first.' };
  if (vervaltOp <= now || pogingen >= mostTries) return { nl: 'Deze code geldt niet meer. Vraag een nieuwe aan.', en: 'This code is not valid any more. Ask for a new one.' };
  return past ? undefined : { nl: 'Deze code klopt niet. Kijk of u alle twaalf tekens hebt.', en: 'This code is not right. See whether you have all twelve signs.' };
}
