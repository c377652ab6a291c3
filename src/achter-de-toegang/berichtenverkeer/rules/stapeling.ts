import { mayStack } from '../../../registers/voorziening/index.ts';
import { compareDatum } from '../datum.ts';

/** A product over a period, as far as needed to see whether it is stacked upon another. Without einddatum it has no end. */
export interface Periode {
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly begindatum: string;
  readonly einddatum: string | undefined;
}

/**
 * Finds the products that overlap an earlier one of the same product (TR302, TR386 and TR410). Without
 * a Code the whole Categorie counts as the product, without Product everything does; the Wmo categories
 * that may overlap never count. Answers the places in the list, in the order of the list.
 */
export function findStapeling(perioden: readonly Periode[]): readonly number[] {
  /** Per key the last day that is taken; undefined is without end. */
  const taken = new Map<string, string | undefined>();
  const stacked: number[] = [];
  const order = [...perioden.entries()].toSorted(([, one], [, other]) => compareDatum(one.begindatum, other.begindatum));
  for (const [at, { product, begindatum, einddatum }] of order) {
    const empty = einddatum !== undefined && compareDatum(einddatum, begindatum) < 0;
    if (empty || (product !== undefined && mayStack(product.Categorie))) continue;
    const { conflicts, leaves } = keysOf(product);
    if (conflicts.some((key) => taken.has(key) && reaches(taken.get(key), begindatum))) stacked.push(at);
    for (const key of leaves) taken.set(key, taken.has(key) ? latest(taken.get(key), einddatum) : einddatum);
  }
  return stacked.toSorted((one, other) => one - other);
}

const reaches = (einddatum: string | undefined, datum: string): boolean =>
  einddatum === undefined || compareDatum(einddatum, datum) >= 0;

function latest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  return compareDatum(one, other) > 0 ? one : other;
}

/** Under which keys earlier products are in the way of this one, and under which it is in the way of later ones. */
function keysOf(product: Periode['product']): { conflicts: readonly string[]; leaves: readonly string[] } {
  if (product === undefined) return { conflicts: ['alles'], leaves: ['alles', 'zonder product'] };
  const { Categorie, Code } = product;
  const ofCategorie = `categorie ${Categorie}`;
  const wholeCategorie = `hele categorie ${Categorie}`;
  if (Code === undefined) {
    return { conflicts: ['zonder product', ofCategorie], leaves: ['alles', ofCategorie, wholeCategorie] };
  }
  const ofCode = `code ${Categorie} ${Code}`;
  return { conflicts: ['zonder product', wholeCategorie, ofCode], leaves: ['alles', ofCategorie, ofCode] };
}
