import { Refusal } from '../error.ts';
import type { Clock } from '../time/clock.ts';
import type { Text } from '../text.ts';

/** What may be done at once, and how much of that comes back each second. */
export interface Pace {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Addresses that are remembered; of more the one that was away longest is forgotten. */
const most = 10_000;

interface Bucket { left: number; at: number }

/** What one address, and all together, may still do. */
export interface Allowance {
  /** Takes so much of it; answers 0, or the seconds after which there is enough again. Nothing is taken then. */
  take(address: string, cost?: number): number;
  /** The seconds of `take`, without taking. */
  look(address: string): number;
}

/**
 * Counts in this process, and writes nothing: for what is cheap, where a write each time would cost more than what it holds
 * back. Several processes each allow as much. Guessing at a secret is counted in the database (`act/flood.ts`).
 */
export function makeAllowance(clock: Clock, perAddress: Pace, together?: Pace): Allowance {
  const buckets = new Map<string, Bucket>();
  let all: Bucket | undefined;
  const now = (): number => clock.now().epochMilliseconds;
  return {
    take(address, cost = 1) {
      const at = now();
      const own = filled(buckets.get(address), perAddress, at);
      const shared = together === undefined ? undefined : filled(all, together, at);
      const wait = Math.max(missing(own, perAddress, cost), shared === undefined || together === undefined ? 0 : missing(shared, together, cost));
      if (wait > 0) return wait;
      own.left -= Math.min(cost, perAddress.atOnce);
      if (shared !== undefined) shared.left -= cost;
      all = shared;
      // Who came last is forgotten last.
      buckets.delete(address);
      buckets.set(address, own);
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return 0;
    },
    look: (address) => missing(filled(buckets.get(address), perAddress, now()), perAddress, 1),
  };
}

/** A clock that was set back gives nothing. */
function filled(known: Bucket | undefined, { atOnce, perSecond }: Pace, at: number): Bucket {
  if (known === undefined) return { left: atOnce, at };
  return { left: Math.min(atOnce, known.left + (Math.max(0, at - known.at) / 1000) * perSecond), at };
}

function missing({ left }: Bucket, { atOnce, perSecond }: Pace, cost: number): number {
  const lack = Math.min(cost, atOnce) - left;
  return lack <= 0 ? 0 : Math.ceil(lack / perSecond);
}

/** Too much from one place: after so many seconds it may be tried again. */
export function tooMuch(seconds: number, what: Text): Refusal {
  return new Refusal('TeVaak', 429, {
    nl: `${what.nl} Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`,
    en: `${what.en} Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  }, { retryAfter: seconds });
}
