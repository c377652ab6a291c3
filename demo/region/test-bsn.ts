import { parseBsn, isBsn, type Bsn } from '../../src/registers/persoon/index.ts';

/** Test BSNs of people who are told by hand: the personas and those of the stories. */
const byHand = { from: 999_990_000, to: 999_991_999 } as const;

/** Every test BSN from 999900006 on, in order, without those of people who are told by hand. */
export function* testBsns(): Generator<Bsn, never> {
  for (let number = 999_900_006; number <= 999_999_990; number++) {
    const text = String(number);
    if ((number < byHand.from || number > byHand.to) && isBsn(text)) yield parseBsn(text);
  }
  throw new RangeError('There are no more test BSNs');
}
