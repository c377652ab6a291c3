import { setTimeout as wait } from 'node:timers/promises';

/** How a process leaves. */
export interface Leaving {
  /** Tells balancers that no new requests should come. */
  readonly leave: () => void;
  /** Seconds in which requests are still taken after that: as long as a balancer takes to see it. */
  readonly pause: number;
  /** Finishes what is in hand and closes all. */
  readonly stop: () => Promise<void>;
  /** Seconds in which all of this is done; then the process ends as it is. */
  readonly limit: number;
}

/** Stops in order when the process is asked to; a second time at once. */
export function stopOnSignal(leaving: Leaving): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stopInOrder(leaving).then(() => process.exit(0), (error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}

async function stopInOrder({ leave, pause, stop, limit }: Leaving): Promise<void> {
  setTimeout(() => {
    console.error(`Spil was asked to stop and was not done in ${limit} seconds (SPIL_STOP_LIMIT): it ends as it is. What had no answer yet was done whole or not at all.`);
    process.exit(1);
  }, limit * 1000).unref();
  leave();
  await wait(pause * 1000);
  await stop();
}
