import { expect, test } from 'vitest';
import { PriorityLock } from './priority-lock.ts';

test('people who wait go before what goes on behind them', async () => {
  const lock = new PriorityLock();
  const order: string[] = [];
  await lock.acquire('people');
  const waiting = (['background', 'people'] as const).map(async (who) => {
    await lock.acquire(who);
    order.push(who);
    lock.release();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  lock.release();
  await Promise.all(waiting);
  expect(order).toEqual(['people', 'background']);
});

test('a long row of work behind people lets in what comes meanwhile, a request above all', async () => {
  const lock = new PriorityLock();
  let done = 0;
  const work = async (): Promise<void> => {
    for (; done < 500; done += 1) {
      await lock.acquire('background');
      // As the embedded database does: it is asked and answers without a turn of the event loop.
      await Promise.resolve();
      lock.release();
    }
  };
  const seen = new Promise<number>((resolve) => setImmediate(() => resolve(done)));
  await Promise.all([work(), seen]);
  expect(await seen).toBeLessThan(10);
});
