import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks. */
const interval = 2000;
/** Milliseconds that everything waits on average before a process is called behind: a letter that is made stops it once for less. */
const tooLong = 1000;
/** Milliseconds that the measuring itself waits. */
const resolution = 20;

/** Watches how late this process is with what it has to do. */
export function watchLoopDelay(): { isBehind(): boolean; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let behind = false;
  const look = setInterval(() => {
    behind = delay.mean / 1e6 - resolution > tooLong;
    delay.reset();
  }, interval).unref();
  return {
    isBehind: () => behind,
    stop() {
      clearInterval(look);
      delay.disable();
    },
  };
}
