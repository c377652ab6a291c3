/** What a part of the benchmark found. */
export interface Measure {
  /** Stays the same: the baseline is kept by it. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What must be reached on the reference machine; absent: told, not judged. */
  readonly goal?: Goal;
  /** The same without the machine in it, to compare with the baseline; absent: not compared. */
  readonly ratio?: Ratio;
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export interface Ratio {
  readonly value: number;
  readonly better: 'higher' | 'lower';
}

export function reaches({ value, goal }: Measure): boolean {
  if (goal === undefined) return true;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** Something done so many times a second, against what this machine does of a fixed piece of work in a second. */
export function rate(name: string, perSecond: number, atLeast: number | undefined, calibration: number): Measure {
  return { name, value: perSecond, unit: '/s', ...(atLeast === undefined ? {} : { goal: { atLeast } }), ratio: { value: perSecond / calibration, better: 'higher' } };
}

/** How long something takes, against what this machine does in a second of a fixed piece of work. */
export function duration(name: string, value: number, unit: 'ms' | 's', atMost: number | undefined, calibration: number): Measure {
  const seconds = unit === 's' ? value : value / 1000;
  return { name, value, unit, ...(atMost === undefined ? {} : { goal: { atMost } }), ratio: { value: seconds * calibration, better: 'lower' } };
}
