import { required } from '../../../src/platform/required.ts';
import { deal, type CopyPlan } from './plan-copies.ts';
import type { Pattern } from './find-patterns.ts';
import type { Row } from './read-region.ts';
import type { Part } from './template.ts';

/** Numbers that a gemeente gives out, by their series: which rows bear one. */
const bearers: Readonly<Record<string, (pattern: Pattern) => string[]>> = {
  'toewijzing-wmo': (pattern) => numbersOf(pattern, 'toewijzing', 'nummer', (row) => row.waarden['wet'] === 'wmo'),
  'toewijzing-jeugd': (pattern) => numbersOf(pattern, 'toewijzing', 'nummer', (row) => row.waarden['wet'] === 'jeugd'),
  bericht: (pattern) => numbersOf(pattern, 'bericht', 'identificatie', (row) => row.waarden['richting'] === 'uit'),
};

/** Numbers of copies: those of the gemeente go on where it was, those of others are their own. */
export interface Numbers {
  /** Numbers of messages, as they stand in the text of a pattern. */
  readonly berichten: ReadonlyMap<string, Part>;
  /** Numbers of toewijzingen; too small to be found in text. */
  toewijzing(wet: 'wmo' | 'jeugd'): ReadonlyMap<string, Part>;
}

export interface Series {
  numbersOf(place: number): Numbers;
  /** Where each series of each gemeente stands afterwards. */
  readonly laatste: readonly { readonly gemeente: string; readonly reeks: string; readonly laatste: number }[];
}

export function dealSeries(region: ReadonlyMap<string, readonly Row[]>, patterns: readonly Pattern[], plan: CopyPlan): Series {
  const stood = new Map((region.get('nummerreeks') ?? []).map(({ waarden }) => [`${waarden['gemeente']} ${waarden['reeks']}`, Number(waarden['laatste'])]));
  const dealt = new Map(Object.entries(bearers).map(([reeks, numbersIn]) => [reeks, { numbersIn, ...deal(patterns, plan, (pattern) => numbersIn(pattern).length) }]));
  const numbers = (pattern: Pattern, reeks: string, width: number): Map<string, Part> => {
    const { numbersIn, start } = required(dealt.get(reeks), 'a series');
    const from = stood.get(`${pattern.gemeente} ${reeks}`) ?? 0;
    return new Map(numbersIn(pattern).map((number, slot) => [number, (copy: number) => String(from + (start[copy] ?? 0) + slot + 1).padStart(width, '0')]));
  };
  return {
    numbersOf(place) {
      const pattern = required(patterns[place], 'a pattern');
      return { berichten: new Map([...foreignNumbers(pattern), ...numbers(pattern, 'bericht', 12)]), toewijzing: (wet) => numbers(pattern, `toewijzing-${wet}`, 1) };
    },
    laatste: [...dealt].flatMap(([reeks, { used }]) => [...used].filter(([, count]) => count > 0).map(([gemeente, count]) => ({ gemeente, reeks, laatste: (stood.get(`${gemeente} ${reeks}`) ?? 0) + count }))),
  };
}

function numbersOf({ rijen }: Pattern, tabel: string, kolom: string, which: (row: Row) => boolean): string[] {
  return (rijen.get(tabel) ?? []).filter(which).map(({ waarden }) => required(waarden[kolom] ?? undefined, kolom)).toSorted((a, b) => Number(a) - Number(b));
}

/** Messages from outside are numbered by who sent them; in a region of copies far above what they gave out. */
function foreignNumbers(pattern: Pattern): Map<string, Part> {
  const own = new Set(numbersOf(pattern, 'bericht', 'identificatie', (row) => row.waarden['richting'] === 'uit'));
  const foreign = numbersOf(pattern, 'bericht', 'identificatie', (row) => row.waarden['richting'] === 'in').filter((number) => !own.has(number));
  return new Map([...new Set(foreign)].map((number, slot) => [number, (copy: number) => String(900_000_000_000 + copy * 1000 + slot)]));
}
