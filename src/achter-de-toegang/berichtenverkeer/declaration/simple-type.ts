import { literalPattern, type Pattern } from './pattern.ts';

/**
 * The simple types of the Basisschema (LDT_*) as data: base type, facets and code list. Their meaning
 * is that of XML Schema part 2; `read-value.ts` reads and checks values against them.
 */
export type SimpleType = TextType | CodeType | IntegerType | DateType | TimeType;

/** `name` is the type's name in the Basisschema; a restriction made on the spot has a `base` instead. */
interface Named {
  readonly name?: string;
  readonly base?: string;
}

/** xs:string with white space preserved; lengths count characters (code points). */
export interface TextType<V extends string = string> extends Named {
  readonly kind: 'text';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  /** The only value allowed, where the pattern is that value. */
  readonly fixed?: V;
}

/** xs:string with an enumeration; the XSDs give a superfluous maximum length with it. */
export interface CodeType<C extends string = string> extends Named {
  readonly kind: 'code';
  readonly codelijst: Codelijst<C>;
  readonly maxLength: number;
}

/** xs:integer between two bounds. */
export interface IntegerType<N extends number = number> extends Named {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  readonly pattern?: Pattern;
  readonly fixed?: N;
}

/** xs:date with a pattern. */
export interface DateType extends Named {
  readonly kind: 'date';
  readonly pattern: Pattern;
}

/** xs:time with a pattern. */
export interface TimeType extends Named {
  readonly kind: 'time';
  readonly pattern: Pattern;
}

/** A code list of the standard: its number, and each code with its meaning, in the order of the XSD. */
export interface Codelijst<C extends string = string> {
  readonly id: string;
  readonly codes: readonly (readonly [C, string])[];
  readonly known: ReadonlySet<string>;
}

/** Declares a code list, keeping its codes as literal types. */
export function codelijst<const C extends string>(
  id: string,
  codes: readonly (readonly [C, string])[],
): Codelijst<C> {
  return { id, codes, known: new Set<string>(codes.map(([code]) => code)) };
}

export const text = (facets: { minLength?: number; maxLength?: number; pattern?: Pattern }): TextType => ({
  kind: 'text',
  ...facets,
});

export const code = <C extends string>(list: Codelijst<C>, maxLength: number): CodeType<C> => ({
  kind: 'code',
  codelijst: list,
  maxLength,
});

export const integer = (min: number, max: number): IntegerType => ({ kind: 'integer', min, max });
export const date = (pattern: Pattern): DateType => ({ kind: 'date', pattern });
export const time = (pattern: Pattern): TimeType => ({ kind: 'time', pattern });

/** A named text type narrowed, on the spot, by a further pattern. */
export function restrictText({ name, ...facets }: TextType, pattern: Pattern): TextType {
  return { ...facets, base: name ?? '', pattern };
}

/** A named text type narrowed to one value. */
export function fixText<const V extends string>({ name, ...facets }: TextType, value: V): TextType<V> {
  return { ...facets, base: name ?? '', pattern: literalPattern(value), fixed: value };
}

/** A named integer type narrowed, by a pattern on its spelling, to one value ("03" is then refused). */
export function fixInteger<const N extends number>({ name, ...bounds }: IntegerType, value: N): IntegerType<N> {
  return { ...bounds, base: name ?? '', pattern: literalPattern(String(value)), fixed: value };
}
