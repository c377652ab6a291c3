import type { CodeType, DateType, IntegerType, SimpleType, TextType, TimeType } from './simple-type.ts';

/**
 * The rows of a message table: which element, of which type, how often; and the TypeScript type of the
 * value that such a table describes. The order of the rows is the order in the message.
 */
export type Occurs = '1' | '0..1' | '1..*';

export interface Element<T extends ElementType = ElementType, O extends Occurs = Occurs> {
  readonly type: T;
  readonly occurs: O;
}

/** An element with its name. */
export interface Row extends Element {
  readonly name: string;
}

export type ElementType = SimpleType | ComplexType;
export type Elements = { readonly [name: string]: Element };

/**
 * - `klasse`: a berichtklasse, elements in the namespace of the message; a retour message gives it RetourCodes
 * - `groep`: holds the repetitions of one klasse; never has RetourCodes
 * - `datatype`: a CDT_* of the Basisschema, elements in the namespace of the Basisschema
 */
export type ComplexKind = 'klasse' | 'groep' | 'datatype';

export interface ComplexType<K extends ComplexKind = ComplexKind, E extends Elements = Elements> {
  readonly kind: K;
  readonly name: string;
  readonly elements: E;
  /** The same as a list in order, and where each name stands in it. */
  readonly rows: readonly Row[];
  readonly position: ReadonlyMap<string, number>;
  /** The logical key of a klasse, as paths below it (rule TR101). */
  readonly key: readonly string[];
}

export const one = <T extends ElementType>(type: T): Element<T, '1'> => ({ type, occurs: '1' });
export const optional = <T extends ElementType>(type: T): Element<T, '0..1'> => ({ type, occurs: '0..1' });
export const many = <T extends ElementType>(type: T): Element<T, '1..*'> => ({ type, occurs: '1..*' });

/** Declares a berichtklasse with its logical key. */
export function klasse<E extends Elements>(name: string, elements: E, key: readonly string[] = []): ComplexType<'klasse', E> {
  return complex('klasse', name, elements, key);
}

/** Declares the element that holds the repetitions of a klasse. */
export function groep<E extends Elements>(name: string, elements: E): ComplexType<'groep', E> {
  return complex('groep', name, elements, []);
}

/** Declares a complex type of the Basisschema. */
export function datatype<E extends Elements>(name: string, elements: E): ComplexType<'datatype', E> {
  return complex('datatype', name, elements, []);
}

function complex<K extends ComplexKind, E extends Elements>(
  kind: K,
  name: string,
  elements: E,
  key: readonly string[],
): ComplexType<K, E> {
  const rows = Object.entries(elements).map(([row, { type, occurs }]): Row => ({ name: row, type, occurs }));
  return { kind, name, elements, rows, position: new Map(rows.map((row, index) => [row.name, index])), key };
}

/** The TypeScript type of a value of a declared type; dates and times stay in the spelling of XML Schema. */
export type ValueOf<T> =
  T extends CodeType<infer C> ? C
  : T extends TextType<infer V> ? V
  : T extends IntegerType<infer N> ? N
  : T extends DateType | TimeType ? string
  : T extends ComplexType<ComplexKind, infer E> ? ValuesOf<E>
  : never;

type ValuesOf<E extends Elements> = {
  readonly [N in keyof E as E[N]['occurs'] extends '0..1' ? never : N]: E[N]['occurs'] extends '1..*'
    ? readonly ValueOf<E[N]['type']>[]
    : ValueOf<E[N]['type']>;
} & {
  readonly [N in keyof E as E[N]['occurs'] extends '0..1' ? N : never]?: ValueOf<E[N]['type']>;
};

/** Whether a declared type has elements of its own. */
export function isComplex(type: ElementType): type is ComplexType {
  return 'rows' in type;
}
