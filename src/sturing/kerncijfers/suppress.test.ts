import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDetermined, suppress, type Getal, type Som } from './suppress.ts';

const few = (aantal: number): Getal => ({ aantal, huishoudens: aantal });

/** A table of rows by columns with its totals: place 0 is all, then the totals of the columns, then row by row with its total first. */
function tableOf(cells: readonly (readonly number[])[]): { getallen: Getal[]; sommen: Som[] } {
  const width = (cells[0]?.length ?? 0) + 1;
  const rows = [cells[0]?.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0)) ?? [], ...cells].map((row) => [row.reduce((a, b) => a + b, 0), ...row]);
  const at = (row: number, column: number) => row * width + column;
  const sommen = [
    ...Array.from({ length: width }, (_, column) => ({ totaal: at(0, column), delen: cells.map((_, row) => at(row + 1, column)) })),
    ...rows.map((_, row) => ({ totaal: at(row, 0), delen: Array.from({ length: width - 1 }, (__, column) => at(row, column + 1)) })),
  ];
  return { getallen: rows.flat().map(few), sommen };
}

describe('protecting small figures', () => {
  it('hides a figure about fewer than five households, and not one about five, nor zero', () => {
    expect(suppress([few(4), few(5), few(0)], [], 5)).toEqual(new Set([0]));
    expect(suppress([{ aantal: 9, huishoudens: 4 }], [], 5)).toEqual(new Set([0]));
  });

  it('hides a second one with it, the smallest, so that the total does not give it away', () => {
    const list = [few(50), few(3), few(20), few(27)];
    expect(suppress(list, [{ totaal: 0, delen: [1, 2, 3] }], 5)).toEqual(new Set([1, 2]));
  });

  it('hides the total where the others are nothing', () => {
    expect(suppress([{ aantal: 6, huishoudens: 6 }, { aantal: 6, huishoudens: 4 }, few(0)], [{ totaal: 0, delen: [1, 2] }], 5)).toEqual(new Set([0, 1]));
  });

  it('hides a third one where two hidden ones are one each', () => {
    expect(suppress([few(12), few(1), few(1), few(10)], [{ totaal: 0, delen: [1, 2, 3] }], 5)).toEqual(new Set([1, 2, 3]));
  });

  const tables = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 }));

  it('never leaves a hidden figure that follows from all sums together, in any table', () => {
    fc.assert(fc.property(tables, (cells) => {
      const { getallen, sommen } = tableOf(cells);
      const hidden = suppress(getallen, sommen, 5);
      expect(getallen.flatMap(({ aantal, huishoudens }, place) => (aantal > 0 && huishoudens < 5 && !hidden.has(place) ? [place] : []))).toEqual([]);
      for (const place of hidden) {
        expect(getallen[place]?.aantal).not.toBe(0);
        expect(canDiffer(sommen, hidden, place)).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it('sees what three sums give away together, though each hides two', () => {
    // Two pairs that share one: the one between them stands alone.
    const sommen = [{ totaal: 9, delen: [0, 1] }, { totaal: 9, delen: [0, 1, 2] }];
    expect(findDetermined(sommen, new Set([0, 1, 2]))).toBe(2);
    expect(findDetermined([{ totaal: 9, delen: [0, 1] }], new Set([0, 1]))).toBeUndefined();
  });
});

/**
 * Is there another table with the same shown figures in which this hidden one is different? Looked for as
 * an attacker would: a change of the hidden figures that every sum bears (a vector in the kernel), found by
 * solving for it over fractions.
 */
function canDiffer(sommen: readonly Som[], hidden: ReadonlySet<number>, place: number): boolean {
  const others = [...hidden].filter((one) => one !== place);
  const coefficient = (som: Som, one: number) => Number(som.delen.includes(one)) - Number(som.totaal === one);
  // The figure goes up by one: can the others make up for it in every sum? Solve A x = -a.
  const rows = sommen.map((som) => [...others.map((one) => coefficient(som, one)), -coefficient(som, place)]);
  let rank = 0;
  for (let column = 0; column < others.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const lead = rows[rank]!;
    for (let at = rank + 1; at < rows.length; at++) {
      const [a, b] = [lead[column]!, rows[at]![column]!];
      if (b !== 0) rows[at] = rows[at]!.map((x, i) => x * a - (lead[i] ?? 0) * b);
    }
    rank += 1;
  }
  return rows.slice(rank).every((row) => row.at(-1) === 0);
}
