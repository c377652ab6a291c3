import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../testing/boundary-values.ts';
import { openPattern } from '../testing/xsd-oracle.ts';
import * as patterns from './pattern.ts';

const { literalPattern, NO_ZONE_TIJD, ...named } = patterns;
const CASES = [...Object.entries(named), ['LITERAL', literalPattern('414')] as const];

/** Texts of the characters at which one pattern or another turns. */
const anyText = fc.string({ unit: fc.constantFrom(...'09/:azAZ@[`{À¿ỳỴ \t\n\r\u00a0.-+Z:é😀41'), maxLength: 12 });

describe('a pattern accepts what libxml2 accepts by its XSD text', () => {
  test.each(CASES)('%s', (_, { xsd, matches }) => {
    const accepts = openPattern(xsd);
    for (const text of TEXTS) expect({ text, accepted: matches.test(text) }).toEqual({ text, accepted: accepts(text) });
    fc.assert(fc.property(anyText, (text) => matches.test(text) === accepts(text)), { seed: 5, numRuns: 500 });
  });

  /** By XML Schema a minus at the end of [^Z+-] stands for itself; libxml2 passes over it. */
  test('NO_ZONE_TIJD, but for the minus', () => {
    const accepts = openPattern(NO_ZONE_TIJD.xsd);
    expect([accepts('12:00:00-01:00'), NO_ZONE_TIJD.matches.test('12:00:00-01:00')]).toEqual([true, false]);
    for (const text of TEXTS.filter((one) => !one.includes('-'))) expect(NO_ZONE_TIJD.matches.test(text)).toBe(accepts(text));
  });
});
