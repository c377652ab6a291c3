/** Who waits for the one embedded connection: people before readers and jobs. */
export type Priority = 'people' | 'background';

/** A lock with two queues; `people` go first. */
export class PriorityLock {
  #held = false;
  readonly #queues: Record<Priority, (() => void)[]> = { people: [], background: [] };

  async acquire(priority: Priority): Promise<void> {
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
