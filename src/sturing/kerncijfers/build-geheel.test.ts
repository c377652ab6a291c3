import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTelling, type Bron } from './build-gebied.ts';
import { buildGeheel, type Deel } from './build-geheel.ts';
import { keyOf, type Cel } from './cel.ts';
import type { Figuur, Rij } from './kerncijfers.schema.ts';
import { jaarcel, kwartalenVan } from './kwartaal.ts';
import { findDetermined, type Som } from './suppress.ts';

const kwartalen = kwartalenVan('2026');
const codes = ['beantwoord', 'doorgeleid'] as const;
const wijken = ['A', 'B'] as const;
const kinds = ['*', ...codes] as const;

/** How many questions in each quarter, wijk and kind. */
type Tellingen = readonly (readonly (readonly number[])[])[];

/** A gemeente with these counts; each question is of somebody else, but in a year people come back. */
function gemeenteOf(gemeente: string, tellingen: Tellingen, again = 1): Deel {
  const cellen = new Map<string, Cel>();
  const add = (periode: string, wijk: string, code: string, aantal: number, huishoudens: number) => {
    const plaats = { periode, maat: 'vraag', wijk, code } as const;
    const before = cellen.get(keyOf(plaats));
    if (aantal > 0) cellen.set(keyOf(plaats), { ...plaats, aantal: (before?.aantal ?? 0) + aantal, huishoudens: (before?.huishoudens ?? 0) + huishoudens, verdeling: {} });
  };
  const counted = tellingen.flatMap((perWijk, q) => perWijk.flatMap((perCode, w) => perCode.flatMap((aantal, c) => ['*', codes[c] ?? ''].map((code) => ({ kwartaal: kwartalen[q] ?? '', wijk: wijken[w] ?? '', code, aantal })))));
  for (const { kwartaal, wijk, code, aantal } of counted) {
    for (const at of ['*', wijk]) add(kwartaal, at, code, aantal, aantal);
    add(jaarcel(kwartaal), '*', code, aantal, aantal / again);
  }
  const bron: Bron = { naam: `Gemeente ${gemeente}`, wijken: wijken.map((code) => ({ code, naam: code })), cellen, kleinste: 5, eerste: '2026-K1', vandaag: '2026-12-31' };
  return { gemeente, bron };
}

const vraagOf = (delen: readonly Deel[], periode: string): readonly Rij[] => buildGeheel({ naam: 'Samen', delen }, periode, '2025').tellingen.find(({ maat }) => maat === 'vraag')?.periode ?? [];
const cell = (rijen: readonly Rij[], wijk: string, code: string): Figuur => rijen.find((rij) => rij.wijk === wijk)?.cellen[code] ?? 'ontbreekt';

/** Everything that somebody may read about these gemeenten, with all sums that bind it: what is hidden may not follow from the rest. */
function readAll(delen: readonly Deel[]) {
  const places = new Map<string, number>();
  const figures: Figuur[] = [];
  const real: number[] = [];
  const put = (key: string, figuur: Figuur, ...of: readonly (number | undefined)[]) => {
    places.set(key, figures.push(figuur) - 1);
    real.push(of.reduce<number>((sum, one) => sum + (one ?? 0), 0));
  };
  const count = ({ bron }: Deel, periode: string, wijk: string, code: string) => bron.cellen.get(keyOf({ periode, maat: 'vraag', wijk, code }))?.aantal;
  const cellOf = (period: string): string => (period === '2026' ? jaarcel(period) : period);
  const at = (key: string): number => places.get(key) ?? -1;
  const periods = [...kwartalen, '2026'];
  for (const deel of delen) {
    for (const kwartaal of kwartalen) for (const wijk of ['*', ...wijken]) for (const code of kinds) put(`${deel.gemeente} ${kwartaal} ${wijk} ${code}`, cell(makeTelling(deel.bron, kwartaal, 'vraag'), wijk, code), count(deel, kwartaal, wijk, code));
    for (const code of kinds) put(`${deel.gemeente} 2026 * ${code}`, cell(vraagOf([deel], '2026'), '*', code), count(deel, jaarcel('2026'), '*', code));
  }
  for (const period of periods) {
    const rijen = vraagOf(delen, period);
    for (const code of kinds) put(`alle ${period} * ${code}`, cell(rijen, '*', code), ...delen.map((deel) => count(deel, cellOf(period), '*', code)));
    // What the whole says of a gemeente is what that gemeente says of itself.
    for (const { gemeente } of delen.length > 1 ? delen : []) for (const code of kinds) expect([period, gemeente, code, cell(rijen, gemeente, code)]).toEqual([period, gemeente, code, figures[at(`${gemeente} ${period} * ${code}`)]]);
  }
  const areas = [...delen.map(({ gemeente }) => gemeente), 'alle'];
  const sommen: Som[] = [
    ...areas.flatMap((area) => kinds.map((code) => ({ totaal: at(`${area} 2026 * ${code}`), delen: kwartalen.map((kwartaal) => at(`${area} ${kwartaal} * ${code}`)) }))),
    ...periods.flatMap((period) => kinds.map((code) => ({ totaal: at(`alle ${period} * ${code}`), delen: delen.map(({ gemeente }) => at(`${gemeente} ${period} * ${code}`)) }))),
    ...areas.flatMap((area) => periods.map((period) => ({ totaal: at(`${area} ${period} * *`), delen: codes.map((code) => at(`${area} ${period} * ${code}`)) }))),
    ...delen.flatMap(({ gemeente }) => kwartalen.flatMap((kwartaal) => [
      ...kinds.map((code) => ({ totaal: at(`${gemeente} ${kwartaal} * ${code}`), delen: wijken.map((wijk) => at(`${gemeente} ${kwartaal} ${wijk} ${code}`)) })),
      ...wijken.map((wijk) => ({ totaal: at(`${gemeente} ${kwartaal} ${wijk} *`), delen: codes.map((code) => at(`${gemeente} ${kwartaal} ${wijk} ${code}`)) })),
    ])),
  ];
  return { names: [...places.keys()], figures, real, sommen };
}

const zero: Tellingen = [[[0, 0], [0, 0]], [[0, 0], [0, 0]], [[0, 0], [0, 0]], [[0, 0], [0, 0]]];
/** A gemeente with so many questions in wijk A in each quarter. */
const inA = (...perQuarter: readonly number[]): Tellingen => zero.map((wijk, q) => wijk.map((_, w) => (w === 0 ? [perQuarter[q] ?? 0, 0] : [0, 0])));

describe('figures of a year, and of gemeenten together', () => {
  it('tell what each quarter is too small for', () => {
    const delen = [gemeenteOf('0373', inA(3, 4, 0, 0)), gemeenteOf('0383', inA(4, 2, 0, 0))];
    expect(cell(makeTelling(delen[0]?.bron ?? gemeenteOf('0', zero).bron, '2026-K1', 'vraag'), '*', '*')).toBe('onderdrukt');
    expect(vraagOf(delen, '2026').map(({ wijk, cellen }) => [wijk, cellen['*']])).toEqual([['*', 13], ['0373', 7], ['0383', 6]]);
    expect(vraagOf(delen, '2026-K1').map(({ wijk, cellen }) => [wijk, cellen['*']])).toEqual([['*', 7], ['0373', 'onderdrukt'], ['0383', 'onderdrukt']]);
  });

  it('hide a year of which all quarters but one are shown, and a whole of which all gemeenten but one are', () => {
    expect(cell(vraagOf([gemeenteOf('0373', inA(20, 20, 20, 3))], '2026'), '*', '*')).toBe('onderdrukt');
    const delen = [gemeenteOf('0373', inA(20, 0, 0, 0)), gemeenteOf('0383', inA(3, 0, 0, 0))];
    expect(vraagOf(delen, '2026-K1').map(({ cellen }) => cellen['*'])).toEqual(['onderdrukt', 20, 'onderdrukt']);
  });

  it('hide a year about few households, however often they asked', () => {
    expect(cell(vraagOf([gemeenteOf('0373', inA(6, 6, 0, 0), 4)], '2026'), '*', '*')).toBe('onderdrukt');
  });

  it('say of a year before the first that nothing was measured', () => {
    expect(cell(vraagOf([gemeenteOf('0373', inA(6, 6, 0, 0))], '2024'), '*', '*')).toBe('ontbreekt');
  });

  const counts = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 7 }) }, { weight: 2, arbitrary: fc.integer({ min: 8, max: 30 }) });
  const telling = fc.array(fc.array(fc.array(counts, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }), { minLength: 4, maxLength: 4 });

  it('never leave a small figure to be read, nor to be computed from any of the others', () => {
    fc.assert(fc.property(fc.array(telling, { minLength: 1, maxLength: 3 }), (tellingen) => {
      const { names, figures, real, sommen } = readAll(tellingen.map((one, at) => gemeenteOf(`000${at}`, one)));
      expect(names.filter((_, place) => typeof figures[place] === 'number' && figures[place] > 0 && figures[place] < 5)).toEqual([]);
      const hidden = new Set(figures.keys().filter((place) => figures[place] === 'onderdrukt'));
      // A large figure of a whole may follow from what each gemeente shows of itself.
      const guarded = (place: number): boolean => (real[place] ?? 0) < 5 || (!names[place]?.startsWith('alle') && !names[place]?.includes(' 2026 '));
      const known = findDetermined(sommen, hidden, guarded);
      expect(known === undefined ? undefined : names[known]).toBeUndefined();
    }), { numRuns: 25 });
  });
});
