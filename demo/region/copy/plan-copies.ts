import { required } from '../../../src/platform/required.ts';
import type { Pattern } from './find-patterns.ts';

/** How large the region must become. */
export interface Size {
  /** Open dossiers to add. */
  readonly dossiers: number;
  /** Events to add at least: closed dossiers and questions without a dossier beside the open ones, until there are as many. */
  readonly gebeurtenissen?: number;
}

/** Which copy is made of which pattern. Copies are numbered from 1; the pattern itself is 0. */
export interface CopyPlan {
  readonly count: number;
  readonly dossiers: { readonly open: number; readonly gesloten: number };
  readonly gebeurtenissen: number;
  /** Place of the pattern of each copy. */
  readonly patternOf: Uint32Array;
  /** The copies of each pattern, rising. */
  readonly copiesOf: readonly Uint32Array[];
}

/** Every pattern in turn until there are enough open dossiers; then those without an open one until there are enough events. */
export function planCopies(patterns: readonly Pattern[], { dossiers, gebeurtenissen = 0 }: Size): CopyPlan {
  const facts = patterns.map(({ rijen }) => {
    const states = (rijen.get('dossier') ?? []).map(({ waarden }) => waarden['toestand']);
    return { open: states.filter((state) => state === 'open').length, gesloten: states.filter((state) => state === 'gesloten').length, events: rijen.get('gebeurtenis')?.length ?? 0 };
  });
  const lists = patterns.map((): number[] => []);
  const total = { open: 0, gesloten: 0, events: 0, count: 0 };
  const take = (place: number): void => {
    const fact = facts[place];
    if (fact === undefined) return;
    lists[place]?.push(++total.count);
    total.open += fact.open;
    total.gesloten += fact.gesloten;
    total.events += fact.events;
  };
  if (dossiers > 0 && facts.every(({ open }) => open === 0)) throw new Error('There is no open dossier to copy: make the demo region first');
  for (let place = 0; total.open < dossiers; place = (place + 1) % facts.length) take(place);
  const done = [...facts.keys()].filter((place) => facts[place]?.open === 0 && (facts[place]?.events ?? 0) > 0);
  if (total.events < gebeurtenissen && done.length === 0) throw new Error('There is nothing without an open dossier to copy: ask for more open dossiers instead of more events');
  for (let turn = 0; total.events < gebeurtenissen; turn++) take(done[turn % done.length] ?? 0);
  return { count: total.count, dossiers: { open: total.open, gesloten: total.gesloten }, gebeurtenissen: total.events, copiesOf: lists.map((list) => Uint32Array.from(list)), patternOf: invert(lists, total.count) };
}

function invert(lists: readonly number[][], count: number): Uint32Array {
  const patternOf = new Uint32Array(count + 1);
  for (const [place, list] of lists.entries()) for (const copy of list) patternOf[copy] = place;
  return patternOf;
}

/** Where each copy begins in the series that it draws from, and how far each series got. */
export interface Dealt {
  readonly start: Uint32Array;
  readonly used: ReadonlyMap<string, number>;
}

/** Deals series out to copies in their order; without a `seriesOf` each gemeente has its own. */
export function deal(patterns: readonly Pattern[], plan: CopyPlan, uses: (pattern: Pattern) => number, seriesOf = ({ gemeente }: Pattern): string => gemeente): Dealt {
  const start = new Uint32Array(plan.count + 1);
  const used = new Map<string, number>();
  const needs = patterns.map((pattern) => ({ series: seriesOf(pattern), need: uses(pattern) }));
  for (let copy = 1; copy <= plan.count; copy++) {
    const { series, need } = required(needs[plan.patternOf[copy] ?? 0], 'the pattern of a copy');
    const begin = used.get(series) ?? 0;
    start[copy] = begin;
    used.set(series, begin + need);
  }
  return { start, used };
}
