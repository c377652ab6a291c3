import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStapeling, type Periode } from './stapeling.ts';

const product = (Categorie: string, Code?: string) => (Code === undefined ? { Categorie } : { Categorie, Code });
const periode = (of: Periode['product'], begindatum: string, einddatum?: string): Periode => ({ product: of, begindatum, einddatum });

describe('stacked products', () => {
  test.each([
    ['two codes of one categorie at one time', [periode(product('02', 'A'), '2026-01-01'), periode(product('02', 'B'), '2026-01-01')], []],
    ['one code twice', [periode(product('02', 'A'), '2026-01-01'), periode(product('02', 'A'), '2026-06-01')], [1]],
    ['one code in two categories', [periode(product('02', 'A'), '2026-01-01'), periode(product('03', 'A'), '2026-01-01')], []],
    ['a whole categorie over a code of it', [periode(product('02', 'A'), '2026-01-01'), periode(product('02'), '2026-02-01')], [1]],
    ['a code within a whole categorie', [periode(product('02'), '2026-01-01'), periode(product('02', 'A'), '2026-02-01')], [1]],
    ['no product beside another', [periode(product('02', 'A'), '2026-01-01'), periode(undefined, '2026-02-01')], [1]],
    ['another product beside no product', [periode(undefined, '2026-01-01'), periode(product('02', 'A'), '2026-02-01')], [1]],
    ['two wheelchairs', [periode(product('11'), '2026-01-01'), periode(product('11'), '2026-01-01')], []],
    ['a home adaptation beside no product', [periode(undefined, '2026-01-01'), periode(product('13'), '2026-01-01')], []],
    ['the later in time is found, whatever the order', [periode(product('02', 'A'), '2026-06-01'), periode(product('02', 'A'), '2026-01-01', '2026-06-01')], [0]],
    ['a short period in front hides no long one', [periode(product('02', 'A'), '2026-01-01', '2026-12-31'), periode(product('02', 'A'), '2026-02-01', '2026-02-02'), periode(product('02', 'A'), '2026-06-01', '2026-06-02')], [1, 2]],
    ['a period that ends before it begins is none', [periode(product('02', 'A'), '2026-06-01', '2026-05-01'), periode(product('02', 'A'), '2026-01-01')], []],
  ] as const)('%s', (_, perioden, found) => {
    expect(findStapeling(perioden)).toEqual(found);
  });

  test('are found as comparing every pair finds them', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`);
    const any = fc.record({
      product: fc.option(fc.record({ Categorie: fc.constantFrom('02', '03', '11'), Code: fc.constantFrom('A', 'B') }, { requiredKeys: ['Categorie'] }), { nil: undefined }),
      begindatum: day,
      einddatum: fc.option(day, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (perioden) => {
        expect(findStapeling(perioden)).toEqual(pairwise(perioden));
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});

/** The rule as the standard words it, pair by pair. */
function pairwise(perioden: readonly Periode[]): readonly number[] {
  const before = (one: number, other: number): boolean => {
    const [a, b] = [perioden[one]?.begindatum ?? '', perioden[other]?.begindatum ?? ''];
    return a < b || (a === b && one < other);
  };
  return perioden.flatMap((later, at) => (perioden.some((earlier, other) => before(other, at) && conflict(earlier, later)) ? [at] : []));
}

function conflict(one: Periode, other: Periode): boolean {
  const end = ({ einddatum }: Periode): string => einddatum ?? '9999-12-31';
  const overlap = [one, other].every((p) => p.begindatum <= end(p)) && one.begindatum <= end(other) && other.begindatum <= end(one);
  const [a, b] = [one.product, other.product];
  if (!overlap || a?.Categorie === '11' || b?.Categorie === '11') return false;
  if (a === undefined || b === undefined) return true;
  return a.Categorie === b.Categorie && (a.Code === undefined || b.Code === undefined || a.Code === b.Code);
}
