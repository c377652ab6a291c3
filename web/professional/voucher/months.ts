/** This month and the eleven before it, the newest first: `2026-11`. */
export function monthsUntil(now: Date): string[] {
  const [year = '', month = ''] = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).split('-');
  return Array.from({ length: 12 }, (_none, back) => new Date(Date.UTC(Number(year), Number(month) - 1 - back, 1)).toISOString().slice(0, 7));
}
