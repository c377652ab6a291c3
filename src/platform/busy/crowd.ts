/** What the server looks at before it takes more work in hand. */
export interface CrowdOptions {
  /** Requests in hand at most. */
  readonly most: number;
  /** How many wait for a connection to the database. */
  readonly waiting: () => number;
  /** Whether this process is behind with everything it does. */
  readonly isBehind: () => boolean;
  /** Milliseconds of a clock that only goes on. */
  readonly now: () => number;
}

/** Milliseconds that an answer may take on average before no more are taken in hand; a slow machine can do less in that. */
const patience = 3000;
/** So few in hand are no crowd, however long each takes. */
const few = 16;
/** Part that the last answer has in the average. */
const weight = 0.1;

/** The requests that are in hand, and whether there is room for one more. */
export interface Crowd {
  /** `share`: which part of the places this kind of request may fill; the rest is kept for what matters more. */
  hasRoom(share: number): boolean;
  /** Takes one in hand; answers how it is let go, once. */
  enter(): () => void;
  inHand(): number;
}

export function makeCrowd({ most, waiting, isBehind, now }: CrowdOptions): Crowd {
  let count = 0;
  let average = 0;
  return {
    hasRoom: (share) => !isBehind() && (count < few || average < patience * share) && Math.max(count, waiting()) < most * share,
    inHand: () => count,
    enter() {
      count += 1;
      const since = now();
      let left = false;
      return () => {
        if (left) return;
        left = true;
        count -= 1;
        average += (now() - since - average) * weight;
      };
    },
  };
}
