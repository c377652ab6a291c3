import { isoMoment, type Clock } from '../time/clock.ts';

/** How another system is doing, as beheer sees it. */
export interface SystemState {
  readonly naam: string;
  /** `weg`: it is not asked for a while. `proef`: it is asked once, to see. */
  readonly toestand: 'bereikbaar' | 'weg' | 'proef';
  /** When it became so; for what was never away, when this process started. */
  readonly sinds: string;
  /** Times in a row that it did not answer. */
  readonly missers: number;
}

/** Times in a row after which another system is left alone. */
const patience = 5;
/** Seconds in which it is. */
const pause = 30;

/** The other system did not answer lately and is not asked now. */
export class SystemAway extends Error {
  constructor(naam: string) {
    super(`${naam} did not answer lately and is left alone for a while`);
    this.name = 'SystemAway';
  }
}

/** Asks another system, and leaves it alone for a while when it does not answer. */
export interface Breaker {
  /** Does `work`; throws `SystemAway` at once while the other side is left alone. `isMiss` tells whether what was thrown means that it did not answer. */
  run<T>(work: () => Promise<T>, isMiss?: (error: unknown) => boolean): Promise<T>;
  /** Whether `run` would refuse now. */
  isAway(): boolean;
  state(): SystemState;
}

/**
 * After five misses in a row the other side is not asked for half a minute: who waits here hears it at once, and it is not
 * asked by hundreds the moment it comes back. Then one goes to see; the others wait for that.
 */
export function makeBreaker(naam: string, clock: Clock): Breaker {
  let missers = 0;
  let since = clock.now();
  let trial = false;
  const isOpen = (): boolean => missers >= patience;
  const isResting = (): boolean => isOpen() && clock.now().epochMilliseconds < since.epochMilliseconds + pause * 1000;
  const isAway = (): boolean => isResting() || (isOpen() && trial);

  function answered(): void {
    if (isOpen()) since = clock.now();
    missers = 0;
  }

  function missed(): void {
    missers += 1;
    // A trial that fails begins another rest.
    if (isOpen()) since = clock.now();
  }

  return {
    isAway,
    async run(work, isMiss = () => true) {
      if (isAway()) throw new SystemAway(naam);
      const mine = isOpen();
      trial = mine;
      try {
        const answer = await work();
        answered();
        return answer;
      } catch (error) {
        if (isMiss(error)) missed();
        else answered();
        throw error;
      } finally {
        if (mine) trial = false;
      }
    },
    state: () => ({ naam, toestand: !isOpen() ? 'bereikbaar' : isResting() ? 'weg' : 'proef', sinds: isoMoment(since), missers }),
  };
}
