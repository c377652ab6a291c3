import { percentile, type Sent } from './open-loop.ts';

/** Seconds that are looked at together. */
const window = 5;

/**
 * Seconds after which answers were as before: from there on every window of five seconds has a p95 of at most `limit`
 * milliseconds and nothing but good answers. Undefined when that never came.
 */
export function recoveredAfter(sent: readonly Sent[], limit: number): number | undefined {
  const last = Math.floor(Math.max(0, ...sent.map(({ at }) => at)));
  let since: number | undefined;
  for (let second = 0; second + window <= last + 1; second += 1) {
    const own = sent.filter(({ at }) => at >= second && at < second + window);
    const calm = own.length > 0 && own.every(({ status }) => status >= 200 && status < 300) && percentile(own.map(({ milliseconds }) => milliseconds), 0.95) <= limit;
    since = calm ? (since ?? second) : undefined;
  }
  return since;
}

/** How many times as large the straight line through these is at its end as at its begin: 1 is flat. */
export function growthOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  const slope = spread === 0 ? 0 : values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return (mean + slope * middle) / (mean - slope * middle);
}
