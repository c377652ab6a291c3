/** What the server looks at before it takes more work in hand. */
export interface CrowdOptions {
  /** Requests in hand at most. */
  readonly most: number;
  /** How many wait for a connection to the database. */
  readonly waiting: () => number;
  /** Whether this process is behind with everything it does. */
  readonly isBehind: () => boolean;
}

/** The requests that are in hand, and whether there is room for one more. */
export interface Crowd {
  /** `share`: which part of the places this kind of request may fill; the rest is kept for what matters more. */
  hasRoom(share: number): boolean;
  /** Takes one in hand; answers how it is let go, once. */
  enter(): () => void;
  inHand(): number;
}

export function makeCrowd({ most, waiting, isBehind }: CrowdOptions): Crowd {
  let count = 0;
  return {
    hasRoom: (share) => !isBehind() && Math.max(count, waiting()) < most * share,
    inHand: () => count,
    enter() {
      count += 1;
      let left = false;
      return () => {
        if (!left) count -= 1;
        left = true;
      };
    },
  };
}
