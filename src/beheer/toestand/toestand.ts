/** How it is with something: as it should be, to be looked at today, or now. */
export type Staat = 'goed' | 'kijken' | 'nu';

/** What is kept an eye on, in the order of the page. */
export const onderdelen = [
  'klok', 'verbindingen', 'zegelaar', 'lezers', 'lezers-stil', 'werk-wacht', 'werk-herhaald', 'werk-mislukt', 'mail-wacht', 'mail-niet-weg', 'bericht-klaar', 'termijn-verstreken',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

const [minute, hour, day] = [60, 3600, 86_400];

/**
 * Seconds that the oldest may wait before somebody looks, and before somebody acts; `0` is at once, and no number
 * never. What Spil does itself is a matter of minutes; what people do, of days.
 */
export const grenzen: Readonly<Record<Exclude<Onderdeel, 'klok' | 'verbindingen'>, { readonly kijken: number; readonly nu: number | undefined }>> = {
  'zegelaar': { kijken: minute, nu: 10 * minute },
  'lezers': { kijken: 5 * minute, nu: 30 * minute },
  'lezers-stil': { kijken: 0, nu: 0 },
  'werk-wacht': { kijken: hour, nu: 6 * hour },
  'werk-herhaald': { kijken: 0, nu: undefined },
  'werk-mislukt': { kijken: 0, nu: 0 },
  'mail-wacht': { kijken: hour, nu: day },
  'mail-niet-weg': { kijken: 0, nu: undefined },
  'bericht-klaar': { kijken: day, nu: 5 * day },
  'termijn-verstreken': { kijken: 0, nu: 14 * day },
};

/** How it is with what waits, by how long the oldest waits. */
export function judgeWaiting(onderdeel: keyof typeof grenzen, seconds: number): Staat {
  const { kijken, nu } = grenzen[onderdeel];
  if (nu !== undefined && seconds >= nu) return 'nu';
  return seconds >= kijken ? 'kijken' : 'goed';
}

/** How it is with the clock: seconds that it is ahead of that of the database. */
export const judgeClock = (seconds: number, tolerance: number): Staat => (Math.abs(seconds) > tolerance ? 'nu' : 'goed');

/** How it is with the connections: as many in line as there are connections is a jam. */
export const judgePool = ({ waiting, size }: { readonly waiting: number; readonly size: number }): Staat => (waiting >= Math.max(2, size) ? 'nu' : waiting > 1 ? 'kijken' : 'goed');

const order: readonly Staat[] = ['goed', 'kijken', 'nu'];

/** The worst of them; good when there are none. */
export const worst = (staten: readonly Staat[]): Staat => order[Math.max(0, ...staten.map((staat) => order.indexOf(staat)))] ?? 'goed';
