import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import type { Measure } from './measure.ts';

const file = join(import.meta.dirname, 'baseline.json');
/** Runs on one machine differ by less; what is worse than this is worse. */
const tolerance = 0.35;

const Baseline = Type.Record(Type.String(), Type.Number());
export type Baseline = Static<typeof Baseline>;

export function readBaseline(): Baseline {
  return existsSync(file) ? Value.Parse(Baseline, JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Keeps the ratios of this run; those of parts that did not run stay. */
export function keepBaseline(known: Baseline, measures: readonly Measure[]): void {
  const fresh = measures.flatMap(({ name, ratio }) => (ratio === undefined ? [] : [[name, Number(ratio.value.toPrecision(3))] as const]));
  const all = Object.entries({ ...known, ...Object.fromEntries(fresh) }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** How much of the baseline is reached: 1 is as before, more is better. Undefined where there is nothing to compare. */
export function comparedTo(baseline: Baseline, { name, ratio }: Measure): number | undefined {
  const before = baseline[name];
  if (before === undefined || ratio === undefined || ratio.value === 0) return undefined;
  return ratio.better === 'higher' ? ratio.value / before : before / ratio.value;
}

export function isWorse(baseline: Baseline, measure: Measure): boolean {
  const compared = comparedTo(baseline, measure);
  return compared !== undefined && compared < 1 - tolerance;
}
