import { parseBsn, isBsn, type Bsn } from '../../src/registers/persoon/index.ts';

/** Every test BSN from 999900006 on, in order, without those that the personas have. */
export function* testBsns(taken: ReadonlySet<string>): Generator<Bsn, never> {
  for (let number = 999_900_006; number <= 999_999_990; number++) {
    const text = String(number);
    if (isBsn(text) && !taken.has(text)) yield parseBsn(text);
  }
  throw new RangeError('There are no more test BSNs');
}
