import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { evaluate } from '../browser/layout-checks.ts';

/** Milliseconds. */
const lettersAfter = 500;

/** What a page costs somebody who comes for the first time. Bytes as they go over the line. */
export interface PageWeight {
  readonly requests: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Of the page itself and what it asks the server for, without letters, styles and pictures. */
  readonly dataBytes: number;
  /** How much moved after it was shown (cumulative layout shift). */
  readonly shift: number;
  /** Scripts that hold up the page. */
  readonly blocking: number;
}

const shiftOf = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

/** Opens a page with an empty cache, on a line where the letters come after the words, and weighs it. */
export async function weigh(page: Page, path: string): Promise<PageWeight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(lettersAfter);
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const shift = await evaluate<number>(page, shiftOf, { awaitPromise: true });
  const blocking = await evaluate<number>(page, `[...document.scripts].filter((one) => one.src !== '' && !one.async && !one.defer && one.type !== 'module').length`);
  await page.unroute('**/*.woff2');
  await session.detach();
  const sum = (...wanted: readonly string[]): number => [...bytes].filter(([id]) => wanted.length === 0 || wanted.includes(kinds.get(id) ?? '')).reduce((total, [, size]) => total + size, 0);
  return { requests: kinds.size, bytes: sum(), scriptBytes: sum('Script'), dataBytes: sum('Document', 'Fetch', 'XHR'), shift, blocking };
}
