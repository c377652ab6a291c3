import { getBerichtType, type Bericht } from './declaration/berichten.ts';
import { isComplex, type ComplexType, type Row, type ValueOf } from './declaration/complex-type.ts';
import { isRecord } from './validate-bericht.ts';

/** A part of a message, with its path. */
export interface Deel<V = unknown> {
  readonly pad: string;
  readonly value: V;
}

type Values = Readonly<Record<string, unknown>>;
type Visit = (type: ComplexType, value: Values, pad: string) => void;

/** Visits each element of a message that has elements of its own, parents first. */
export function walkBericht(bericht: Bericht, visit: Visit): void {
  const { soort, ...elements } = bericht;
  walk(getBerichtType(soort).root, elements, '/Bericht', visit);
}

function walk(type: ComplexType, value: Values, pad: string, visit: Visit): void {
  visit(type, value, pad);
  for (const row of type.rows) {
    const { type: inner } = row;
    if (!isComplex(inner)) continue;
    for (const deel of delenOf(row, value, pad)) walk(inner, deel.value, deel.pad, visit);
  }
}

/** The occurrences of one element in the value that holds it. */
export function delenOf({ name, occurs }: Row, value: Values, pad: string): readonly Deel<Values>[] {
  const found = value[name];
  if (occurs !== '1..*') return isRecord(found) ? [{ pad: `${pad}/${name}`, value: found }] : [];
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  return items.flatMap((item, at) => (isRecord(item) ? [{ pad: `${pad}/${name}[${at + 1}]`, value: item }] : []));
}

/** All elements of one declared type in a message, wherever they stand. */
export function listOfType<T extends ComplexType>(bericht: Bericht, wanted: T): readonly Deel<ValueOf<T>>[] {
  const found: Deel<ValueOf<T>>[] = [];
  walkBericht(bericht, (type, value, pad) => {
    if (type === wanted) found.push({ pad, value: value as ValueOf<T> });
  });
  return found;
}
