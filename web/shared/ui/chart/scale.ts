import { isNumber } from './figure-value.tsx';
import type { FigureValue } from './figure-value.tsx';

/** The first round number (1, 2, 2.5 or 5 times a power of ten) that is not below the largest value. */
export function roundTop(values: readonly FigureValue[]): number {
  const largest = Math.max(0, ...values.filter(isNumber));
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= largest * 0.999_999) ?? 10;
  return step * power;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Values as points on a field of 100 by 100, in unbroken runs: a missing value breaks the line,
 * since a line through it would claim what was not measured.
 */
export function runsOf(values: readonly FigureValue[], top: number): readonly (readonly Point[])[] {
  const width = Math.max(1, values.length - 1);
  const runs: Point[][] = [[]];
  values.forEach((value, place) => {
    if (isNumber(value)) runs.at(-1)?.push({ x: (place / width) * 100, y: 100 - (value / top) * 100 });
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** The line through one run. */
export const linePath = (run: readonly Point[]): string => run.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A dot at each point: lines without length, which stay round however the picture is stretched. */
export const dotPath = (points: readonly Point[]): string => points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
