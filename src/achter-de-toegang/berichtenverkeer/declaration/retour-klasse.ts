import {
  groep,
  isComplex,
  klasse,
  many,
  one,
  optional,
  type ComplexType,
  type Element,
  type Elements,
  type ElementType,
} from './complex-type.ts';
import { samengesteldeTypen as c } from './basisschema.ts';
import { logischeTypen as t } from './logisch-type.ts';

/** The codes that a retour message gives to one berichtklasse (WJ001). */
export const RetourCodes = groep('RetourCodes', { RetourCode: many(t.RetourCode) });

export type RetourElement = Element<typeof RetourCodes, '1'>;

/** The type of a klasse as a retour message repeats it: each klasse in it ends with RetourCodes. */
export type RetourOf<T extends ElementType> =
  T extends ComplexType<'klasse', infer E> ? ComplexType<'klasse', RetourElements<E> & { readonly RetourCodes: RetourElement }>
  : T extends ComplexType<'groep', infer E> ? ComplexType<'groep', RetourElements<E>>
  : T;

type RetourElements<E extends Elements> = { readonly [N in keyof E]: Element<RetourOf<E[N]['type']>, E[N]['occurs']> };

/**
 * Derives the klasse of the retour message from that of the message it answers. So are all official JW
 * retour XSDs built (302, 306, 308, 316, 318, 320); those of iWmo were not at hand, and the structure
 * that Zorginstituut's overview gives for them is the same.
 */
export function retourKlasse<T extends ComplexType<'klasse'>>(type: T): RetourOf<T> {
  return repeat(type) as RetourOf<T>;
}

function repeat(type: ElementType): ElementType {
  if (!isComplex(type) || type.kind === 'datatype') return type;
  const elements: Elements = Object.fromEntries(
    type.rows.map(({ name, occurs, type: inner }) => [name, { type: repeat(inner), occurs }]),
  );
  return type.kind === 'groep'
    ? groep(type.name, elements)
    : klasse(type.name, { ...elements, RetourCodes: one(RetourCodes) }, type.key);
}

/** The header of a retour message: that of the message answered, and the identification of the answer. */
export function retourHeader<E extends Elements>(header: ComplexType<'klasse', E>) {
  return klasse('Header', {
    ...header.elements,
    IdentificatieRetour: one(t.IdentificatieBericht),
    DagtekeningRetour: one(t.Datum),
    XsltVersie: optional(t.Versie),
    XsdVersieRetour: one(c.XsdVersie),
    RetourCodes: optional(RetourCodes),
  });
}
