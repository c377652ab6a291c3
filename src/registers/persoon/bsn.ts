import { Refusal } from '../../platform/error.ts';
import type { Text } from '../../platform/text.ts';

/** A burgerservicenummer of nine digits that passes the elfproef (art. 1 Wabb); made only by `parseBsn`. */
export type Bsn = string & { readonly __bsn: 'Bsn' };

/**
 * Reads a BSN as people write it: spaces and dots are skipped, eight digits get their leading zero.
 * Throws `BsnOnjuist`, whose message never repeats the number: it may end in a log.
 */
export function parseBsn(text: string, pad = ''): Bsn {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(digits)) {
    throw refuse(pad, {
      nl: 'Een burgerservicenummer heeft negen cijfers (of acht, als het met een nul begint). Neem het over van het paspoort of de identiteitskaart.',
      en: 'A citizen service number has nine digits (or eight, when it starts with a zero). Copy it from the passport or identity card.',
    });
  }
  const bsn = digits.padStart(9, '0');
  if (!isBsn(bsn)) {
    throw refuse(pad, {
      nl: 'Dit is geen bestaand burgerservicenummer. Kijk of er een cijfer verkeerd staat of twee cijfers zijn verwisseld.',
      en: 'This is not an existing citizen service number. Check for a wrong digit or two digits swapped.',
    });
  }
  return bsn;
}

/** Whether text is a BSN as registers write it: nine digits, not all zero, elfproef with weights 9…2 and −1. */
export function isBsn(text: string): text is Bsn {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/**
 * Whether a BSN is one that is never given to a person: 999900006 to 999999990 (test environment of the
 * GBA-V) and those that start with 0000 (older test persons, for example 000009921).
 */
export function isTestBsn(bsn: Bsn): boolean {
  return bsn.startsWith('9999') || bsn.startsWith('0000');
}

/**
 * Refuses a BSN that may be somebody's: a demo is no place for real people. Throws `EchteBsn`, which
 * does not repeat the number.
 */
export function assertTestBsn(bsn: Bsn): void {
  if (isTestBsn(bsn)) return;
  throw new Refusal('EchteBsn', 403, {
    nl: 'Dit is een demo: hier werken alleen burgerservicenummers van testpersonen, zoals 999990019.',
    en: 'This is a demo: only citizen service numbers of test persons work here, such as 999990019.',
  });
}

function refuse(pad: string, uitleg: Text): Refusal {
  return new Refusal('BsnOnjuist', 400, uitleg, { fouten: [{ pad, uitleg }] });
}
