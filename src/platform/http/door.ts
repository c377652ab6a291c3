/** Whether this process still takes new work. */
export interface Door {
  readonly leaving: boolean;
  /** From here on it says that it is not ready, and ends each connection after its answer: the next one goes elsewhere. */
  leave(): void;
}

export function makeDoor(): Door {
  let leaving = false;
  return {
    get leaving() {
      return leaving;
    },
    leave() {
      leaving = true;
    },
  };
}
