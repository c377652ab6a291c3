import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks. */
const interval = 2000;
/** Milliseconds that everything waits on average, in two looks one after the other, before a process is called behind: one piece of work that stops it once is no crowd. */
const tooLong = 1000;
/** Milliseconds that the measuring itself waits. */
const resolution = 20;

/** Watches how late this process is with what it has to do. */
export function watchLoopDelay(): { isBehind(): boolean; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let late = 0;
  const look = setInterval(() => {
    late = delay.mean / 1e6 - resolution > tooLong ? late + 1 : 0;
    delay.reset();
  }, interval).unref();
  return {
    isBehind: () => late > 1,
    stop() {
      clearInterval(look);
      delay.disable();
    },
  };
}
