import type { Clock } from '../time/clock.ts';
import { makeBreaker, type Breaker, type SystemState } from './breaker.ts';

declare module '../act/environment.ts' {
  interface Environment {
    /** The other systems that this process asks. */
    readonly systems?: Systems;
  }
}

/** The other systems of an installation, and how each is doing. */
export interface Systems {
  /** The breaker of one of them; the same for the same name. */
  breaker(naam: string): Breaker;
  /** All of them, as this process sees them. */
  states(): readonly SystemState[];
}

export function makeSystems(clock: Clock): Systems {
  const breakers = new Map<string, Breaker>();
  return {
    breaker(naam) {
      const known = breakers.get(naam) ?? makeBreaker(naam, clock);
      breakers.set(naam, known);
      return known;
    },
    states: () => [...breakers.values()].map((breaker) => breaker.state()),
  };
}
