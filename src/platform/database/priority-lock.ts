import { setImmediate as turnOfTheLoop } from 'node:timers/promises';

/** Who waits for the one embedded connection: people before readers and jobs. */
export type Priority = 'people' | 'background';

/** A lock with two queues; `people` go first. */
export class PriorityLock {
  #held = false;
  readonly #queues: Record<Priority, (() => void)[]> = { people: [], background: [] };

  get held(): boolean {
    return this.#held;
  }

  async acquire(priority: Priority): Promise<void> {
    // The embedded database answers without a turn of the event loop: one piece of work after the other would keep requests from even being read.
    if (priority === 'background') await turnOfTheLoop();
    if (!this.#held) {
      this.#held = true;
      return;
    }
    await new Promise<void>((resolve) => this.#queues[priority].push(resolve));
  }

  release(): void {
    const next = this.#queues.people.shift() ?? this.#queues.background.shift();
    if (next) next();
    else this.#held = false;
  }
}
