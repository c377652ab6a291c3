import fc from 'fast-check';
import { getBerichtType, type Bericht, type BerichtSoort } from '../declaration/berichten.ts';
import { isComplex, type ComplexType, type ElementType } from '../declaration/complex-type.ts';
import * as p from '../declaration/pattern.ts';
import type { SimpleType, TextType } from '../declaration/simple-type.ts';

/** Characters that XML, JavaScript and XML Schema are apt to treat differently. */
const oneLineChar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abcXYZ 019.,-') },
  fc.constantFrom(...'&<>"\']é😀\t\u00a0\u0085\u2028\ufeff\ufffdÀỳ{}%;#', '\u{10ffff}', '\u007f'),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((point) => String.fromCodePoint(point)),
);
const anyChar = fc.oneof({ weight: 6, arbitrary: oneLineChar }, fc.constantFrom('\n', '\r', '\t'));

const characters = (unit: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit, minLength, maxLength, size: 'max' });
const digits = (length: number): fc.Arbitrary<string> => characters(fc.constantFrom(...'0123456789'), length, length);

const number = fc.nat({ max: 120 });
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const datum = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1900, max: 2100 }) },
    fc.integer({ min: 1, max: 999_999_999 }),
    fc.integer({ min: -9999, max: -1 }),
  )
  .chain((year) =>
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => {
      const digitsOfYear = String(Math.abs(year)).padStart(4, '0');
      return `${year < 0 ? '-' : ''}${digitsOfYear}-${twoDigits(month)}-${twoDigits(day)}`;
    }),
  );

const tijd = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }), fc.constantFrom('', '.5', '.000', '.123456789'))
  .map(([hour, minute, second, fraction]) => `${[hour, minute, second].map(twoDigits).join(':')}${fraction}`);

/** Any value of a simple type. */
function simpleArbitrary(type: SimpleType): fc.Arbitrary<string | number> {
  switch (type.kind) {
    case 'code':
      return fc.constantFrom(...type.codelijst.codes.map(([code]) => code));
    case 'integer':
      if (type.fixed !== undefined) return fc.constant(type.fixed);
      return fc.oneof(fc.integer({ min: type.min, max: type.max }), fc.constantFrom(type.min, type.max));
    case 'date':
      return datum;
    case 'time':
      return fc.oneof({ weight: 9, arbitrary: tijd }, fc.constant('24:00:00'));
    case 'text':
      return textArbitrary(type);
  }
}

function textArbitrary({ fixed, pattern, minLength = 0, maxLength = 60 }: TextType): fc.Arbitrary<string> {
  if (fixed !== undefined) return fc.constant(fixed);
  switch (pattern) {
    case p.DIGITS_4:
      return digits(4);
    case p.DIGITS_8:
      return digits(8);
    case p.DIGITS_9:
      return digits(9);
    case p.DIGITS:
      return characters(fc.constantFrom(...'0123456789'), minLength, maxLength);
    case p.LETTERS:
      return characters(fc.constantFrom(...'azAZÀéỳ'), minLength, maxLength);
    case p.LETTERS_AND_DIGITS:
      return characters(fc.constantFrom(...'azAZ09'), minLength, maxLength);
    case p.VERSIE:
      return fc.tuple(number, number, number).map((parts) => parts.join('.'));
    case p.NOT_BLANK:
      return characters(anyChar, minLength, maxLength).filter((text) => p.NOT_BLANK.matches.test(text));
    case p.NOT_BLANK_ONE_LINE:
      return characters(oneLineChar, minLength, maxLength).filter((text) => p.NOT_BLANK_ONE_LINE.matches.test(text));
    case undefined:
      return characters(anyChar, minLength, maxLength);
    default:
      throw new Error(`No arbitrary for the pattern ${pattern.xsd}`);
  }
}

/** Any value of a declared type: optional elements there or not, repeating ones one to three times. */
function elementArbitrary(type: ElementType): fc.Arbitrary<unknown> {
  return isComplex(type) ? complexArbitrary(type) : simpleArbitrary(type);
}

function complexArbitrary(type: ComplexType): fc.Arbitrary<object> {
  const values = type.rows.map(({ name, type: inner, occurs }) => {
    const one = elementArbitrary(inner);
    return [name, occurs === '1..*' ? fc.array(one, { minLength: 1, maxLength: 3 }) : one] as const;
  });
  const required = type.rows.filter(({ occurs }) => occurs !== '0..1').map(({ name }) => name);
  return fc.record<Record<string, unknown>>(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

/** Any message of a soort that its table allows; the rules of the standard may still refuse it. */
export function berichtArbitrary<S extends BerichtSoort>(soort: S): fc.Arbitrary<Bericht<S>> {
  return complexArbitrary(getBerichtType(soort).root).map((elements) => ({ soort, ...elements }) as Bericht<S>);
}
