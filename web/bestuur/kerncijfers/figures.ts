import type { Acts } from '../../shared/app-context.ts';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { isNumber } from '../../shared/ui/chart/figure-value.tsx';

export type Area = Acts['kerncijfers.geheel']['output']['gebied'];
export type Phase = Area['duren'][number]['maat'];
export type Row = Area['tellingen'][number]['periode'][number];
export type PhaseRow = Area['duren'][number]['periode'][number];

/** The whole gemeente, or all kinds together. */
export const all = '*';

/** A figure beside that of the period before. */
export type Change = { readonly kind: 'more' | 'less'; readonly by: number } | { readonly kind: 'same' } | { readonly kind: 'unknown' };

/** How a figure moved; unknown where one of both is not shown. */
export function changeOf(now: FigureValue, before: FigureValue): Change {
  if (!isNumber(now) || !isNumber(before)) return { kind: 'unknown' };
  if (now === before) return { kind: 'same' };
  return now > before ? { kind: 'more', by: now - before } : { kind: 'less', by: before - now };
}

/** A figure of a wijk in both periods. */
export interface Moved {
  readonly wijk: string;
  readonly naam: string;
  readonly now: FigureValue;
  readonly before: FigureValue;
}

/** The wijk that moved most in the same direction; none where two moved as much, or where no wijk shows it. */
export function mostMoved(rows: readonly Moved[], { kind }: Change): Moved | undefined {
  if (kind !== 'more' && kind !== 'less') return undefined;
  const by = ({ now, before }: Moved): number => {
    const change = changeOf(now, before);
    return change.kind === kind ? change.by : 0;
  };
  const [first, second] = rows.filter((row) => row.wijk !== all && by(row) > 0).toSorted((a, b) => by(b) - by(a));
  return first !== undefined && (second === undefined || by(first) > by(second)) ? first : undefined;
}

/** Rows of both periods beside each other, by wijk. */
export function beside<R extends { readonly wijk: string; readonly naam: string }>(now: readonly R[], before: readonly R[], figure: (row: R) => FigureValue): Moved[] {
  return now.map((row) => {
    const earlier = before.find(({ wijk }) => wijk === row.wijk);
    return { wijk: row.wijk, naam: row.naam, now: figure(row), before: earlier ? figure(earlier) : 'ontbreekt' };
  });
}

/** The row of a wijk, or of the whole gemeente where it has none. */
export function rowOf<R extends { readonly wijk: string }>(rows: readonly R[], wijk: string): R | undefined {
  return rows.find((row) => row.wijk === wijk) ?? rows.find((row) => row.wijk === all);
}

export const cellOf = (row: Row | undefined, code: string): FigureValue => row?.cellen[code] ?? 'ontbreekt';

/** The share of some in all, in whole percents; hidden where one figure in it is, and none of nothing. */
export function percentOf(some: readonly FigureValue[], others: readonly FigureValue[]): FigureValue {
  const parts = [...some, ...others];
  if (parts.includes('onderdrukt')) return 'onderdrukt';
  const sum = (values: readonly FigureValue[]) => values.filter(isNumber).reduce((a, b) => a + b, 0);
  return parts.includes('ontbreekt') || sum(parts) === 0 ? 'ontbreekt' : Math.round((sum(some) / sum(parts)) * 100);
}
