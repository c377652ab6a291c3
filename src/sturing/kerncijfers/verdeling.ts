/** How often each value occurs; the keys are days counted, or days of the calendar. */
export type Verdeling = Readonly<Record<string, number>>;

/**
 * The smallest number of days that at least this share of all does not exceed (nearest rank, as
 * `percentile_disc` in SQL); undefined where there is nothing. For 0.5: half of all took at most so long.
 */
export function percentile(verdeling: Verdeling, share: number): number | undefined {
  const values = Object.entries(verdeling).map(([days, count]) => [Number(days), count] as const).toSorted(([a], [b]) => a - b);
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [days, count] of values) {
    seen += count;
    if (seen >= share * total) return days;
  }
  return undefined;
}

/** How many lie before a day of the calendar. */
export function countBefore(verdeling: Verdeling, dag: string): number {
  return Object.entries(verdeling).reduce((sum, [at, count]) => (at < dag ? sum + count : sum), 0);
}
