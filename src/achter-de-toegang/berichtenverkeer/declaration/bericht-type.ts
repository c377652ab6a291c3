import type { Basisschema } from './basisschema.ts';
import { klasse, one, optional, type ComplexType, type Elements } from './complex-type.ts';
import { headerVanAanbieder, headerVanGemeente } from './header.ts';
import { retourHeader, retourKlasse } from './retour-klasse.ts';

/** One message of the standard: its name, its namespaces and its table. */
export interface BerichtType<S extends string = string, E extends Elements = Elements> {
  readonly soort: S;
  readonly omschrijving: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly basis: Pick<Basisschema, 'namespace' | 'prefix'>;
  readonly root: ComplexType<'klasse', E>;
}

/** Declares a message; the namespace follows from the standard and the name. */
export function bericht<const S extends string, E extends Elements>(
  basis: Pick<Basisschema, 'namespace' | 'prefix'>,
  soort: S,
  omschrijving: string,
  elements: E,
): BerichtType<S, E> {
  const prefix = soort.toLowerCase();
  const namespace = `http://www.istandaarden.nl/${basis.prefix}/3_2/${prefix}/schema`;
  return { soort, omschrijving, namespace, prefix, basis, root: klasse('Root', elements) };
}

type Klasse = ComplexType<'klasse'>;

/** A message of the gemeente about a client. */
export const clientVanGemeente = <const C extends string, K extends Klasse>(code: C, client: K) => ({
  Header: one(headerVanGemeente(code)),
  Client: one(client),
});

/** A message of the aanbieder about a client. */
export const clientVanAanbieder = <const C extends string, K extends Klasse>(code: C, client: K) => ({
  Header: one(headerVanAanbieder(code)),
  Client: one(client),
});

/** The answer to a message of the gemeente about a client. */
export const retourVanGemeente = <const C extends string, K extends Klasse>(code: C, client: K) => ({
  Header: one(retourHeader(headerVanGemeente(code))),
  Client: optional(retourKlasse(client)),
});

/** The answer to a message of the aanbieder about a client. */
export const retourVanAanbieder = <const C extends string, K extends Klasse>(code: C, client: K) => ({
  Header: one(retourHeader(headerVanAanbieder(code))),
  Client: optional(retourKlasse(client)),
});
