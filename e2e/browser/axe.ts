import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in a world of its own: the page's policy refuses scripts, and a page without scripts must be tested too. */
async function runAxe(page: Page): Promise<AxeResults> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await session.send('Runtime.evaluate', { contextId, expression: source });
    // Kept in reach: what only the debugger waits for may be collected before it is done.
    const expression = `globalThis.axeRun = axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then((found) => JSON.stringify(found))`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return JSON.parse(String(result.value)) as AxeResults;
  } finally {
    await session.detach();
  }
}

/**
 * Runs the work in a window as high as the page. What lies under a bar that stays in view depends on how far the page happens
 * to be scrolled, and axe calls a button that is half under it too small; whether the focus ever goes under it, `expectFocusInView` asks.
 */
async function atFullHeight<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const size = page.viewportSize();
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  await session.detach();
  if (size === null || cssContentSize.height <= size.height) return work();
  await page.setViewportSize({ width: size.width, height: Math.ceil(cssContentSize.height) });
  try {
    return await work();
  } finally {
    await page.setViewportSize(size);
  }
}

/** Fails with each violation, its rule and the places; also when axe found nothing at all to check. */
export async function expectAxeClean(page: Page): Promise<void> {
  const { violations, passes } = await atFullHeight(page, () => runAxe(page));
  if (passes.length < 10) throw new Error(`axe checked only ${passes.length} rules on ${page.url()}: was there a page?`);
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.slice(0, 5).map((node) => `  ${node.target.join(' ')} ${node.failureSummary ?? ''}`)]);
  throw new Error(`axe found ${violations.length} violations on ${page.url()}\n${lines.join('\n')}`);
}
